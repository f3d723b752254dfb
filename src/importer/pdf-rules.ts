import { IDENTITY, matrixOf, times, type PdfMatrix } from './pdf-matrix.ts';
import type { PageRule } from './page-piece.ts';
import type { PdfOperators } from './pdf-glyphs.ts';

/** A filled shape this thin is a line. In the unit of the page. */
const THIN = 3;
/** Shorter lines underline signs or draw boxes to tick. */
const SHORT = 8;
/** How pdf.js lists a path: what its numbers are, and how many follow. */
const STEPS: readonly (readonly [kind: 'move' | 'line' | 'curve' | 'close', numbers: number])[] = [
  ['move', 2],
  ['line', 2],
  ['curve', 6],
  ['curve', 4],
  ['close', 0],
];
/** Operators that show a path; one that only clips shows nothing. */
const PAINTS = new Set([
  'stroke',
  'closeStroke',
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);

const listOf = (value: unknown): ArrayLike<unknown> =>
  typeof value === 'object' && value !== null && 'length' in value
    ? (value as ArrayLike<unknown>)
    : [];

type Point = readonly [x: number, y: number];

/**
 * The level and upright lines that a page draws, as tables are ruled: strokes, thin filled shapes, sides of frames. `view` maps
 * the page to where its pieces are counted; `codes` are the numbers of the operators by name.
 */
export function pdfRules(
  { fnArray, argsArray }: PdfOperators,
  codes: Readonly<Record<string, number>>,
  view: PdfMatrix,
): PageRule[] {
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  const saved: PdfMatrix[] = [];
  let ctm: PdfMatrix = IDENTITY;
  const rules: PageRule[] = [];
  for (let step = 0; step < fnArray.length; step++) {
    const args = listOf(argsArray[step]);
    switch (names.get(fnArray[step] ?? -1)) {
      case 'save':
        saved.push(ctm);
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        ctm = saved.pop() ?? ctm;
        break;
      case 'transform':
        ctm = times(ctm, matrixOf(args));
        break;
      case 'paintFormXObjectBegin':
        saved.push(ctm);
        ctm = times(ctm, matrixOf(listOf(args[0])));
        break;
      case 'constructPath': {
        const paint = names.get(Number(args[0]));
        if (paint === undefined || !PAINTS.has(paint)) break;
        const path = listOf(listOf(args[1])[0]);
        for (const shape of shapesOf(path, times(view, ctm)))
          rules.push(...rulesOf(shape, !/stroke/iu.test(paint)));
        break;
      }
      default:
    }
  }
  return rules;
}

/** The corners of each shape of a path; one with a curve is none of ours. */
function shapesOf(path: ArrayLike<unknown>, map: PdfMatrix): Point[][] {
  const shapes: Point[][] = [];
  let open: Point[] = [];
  let at = 0;
  while (at < path.length) {
    const [kind, numbers] = STEPS[Number(path[at])] ?? ['curve', Infinity];
    const [x, y] = [Number(path[at + 1]), Number(path[at + 2])];
    if (kind === 'move') shapes.push((open = []));
    if (kind === 'move' || kind === 'line')
      open.push([map[0] * x + map[2] * y + map[4], map[1] * x + map[3] * y + map[5]]);
    else if (kind === 'close' && open[0]) open.push(open[0]);
    else open.splice(0);
    at += 1 + numbers;
  }
  return shapes.filter((shape) => shape.length > 1);
}

function rulesOf(shape: readonly Point[], filled: boolean): PageRule[] {
  const xs = shape.map(([x]) => x);
  const ys = shape.map(([, y]) => y);
  const box = { x: Math.min(...xs), y: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
  const [width, height] = [box.x2 - box.x, box.y2 - box.y];
  if (width < THIN || height < THIN) return ruleOf(box);
  // the ground of a cell is no line
  if (filled) return [];
  return shape.flatMap(([x, y], at) => {
    const [x2, y2] = shape[at + 1] ?? [x, y];
    const side = {
      x: Math.min(x, x2),
      y: Math.min(y, y2),
      x2: Math.max(x, x2),
      y2: Math.max(y, y2),
    };
    return side.x2 - side.x < 1 || side.y2 - side.y < 1 ? ruleOf(side) : [];
  });
}

function ruleOf({ x, y, x2, y2 }: PageRule): PageRule[] {
  const [width, height] = [x2 - x, y2 - y];
  if (Math.max(width, height) < SHORT) return [];
  const [middleX, middleY] = [(x + x2) / 2, (y + y2) / 2];
  return width > height
    ? [{ x, x2, y: middleY, y2: middleY }]
    : [{ x: middleX, x2: middleX, y, y2 }];
}
