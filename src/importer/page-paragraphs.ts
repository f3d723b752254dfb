import { appendRun, textOfLine, type PageLine } from './page-lines.ts';
import type { Run, SourceParagraph } from './source-document.ts';

/** Edges of the text of a page, and the usual distance of its lines. */
export interface TextArea {
  left: number;
  right: number;
  leading: number;
  /** Where first lines of paragraphs begin. */
  indents: readonly number[];
}

// in heights of the font
const INDENT = 0.7;
// in distances of lines
const GAP = 1.35;
// in widths of the text
const NOT_FULL = 0.1;
const CENTRED = 0.03;
const CLEAR = 0.06;
const WRAPPED = 0.7;

const MARKER =
  /^(?:[-–+•*]\s|\d{1,2}(?:\.\d{1,2})*[.)]?\s|\p{Ll}\)\s|[IVX]{1,5}[.)]?\s|Điều\s\d|Chương\s|Mục\s)/u;
const SENTENCE_END = /[.;:!?…”"/]\s*$/u;

const middleOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};

/** Where the text of a page stands: by its long lines; a page without any is like the one `before` it. */
export function textAreaOf(lines: readonly PageLine[], width: number, before?: TextArea): TextArea {
  const long = lines.filter(({ x, end }) => end - x > width / 2);
  if (before && long.length === 0) return before;
  const telling = long.length > 0 ? long : lines;
  // the last line of a paragraph may be the only one without an indent
  const next = lines.filter((_, at) => {
    const above = lines[at - 1];
    return above !== undefined && telling.includes(above);
  });
  const steps = lines.flatMap((line, at) => {
    const step = line.y - (lines[at - 1]?.y ?? line.y);
    return step > 0 ? [step] : [];
  });
  const area = {
    left: Math.min(...[...telling, ...next].map(({ x }) => x)),
    right: Math.max(...telling.map(({ end }) => end)),
    leading: middleOf(steps),
  };
  return { ...area, indents: [...indentsOf(long, area), ...(before?.indents ?? [])] };
}

/** Indents that more than one full line begins at. */
function indentsOf(lines: readonly PageLine[], area: Omit<TextArea, 'indents'>): number[] {
  const full = lines.filter(
    (line) => isFlowing(line, area) && line.x > area.left + line.size * INDENT,
  );
  const often = full.filter((line) => full.some((other) => other !== line && isAt(line, other.x)));
  return Array.from(new Set(often.map(({ x }) => Math.round(x))));
}

const isAt = (line: PageLine, x: number): boolean => Math.abs(line.x - x) < line.size * 0.15;

type Align = 'center' | 'right' | 'left';

function alignOf(line: PageLine, { left, right, indents }: TextArea): Align {
  if (indents.some((indent) => isAt(line, indent))) return 'left';
  const width = right - left;
  const before = line.x - left;
  const after = right - line.end;
  if (before < width * CLEAR) return 'left';
  if (after >= (width * CLEAR) / 2 && Math.abs(before - after) < width * CENTRED * 2)
    return 'center';
  return after < width * CENTRED && before > width * 0.4 ? 'right' : 'left';
}

const isBold = (line: PageLine): boolean =>
  line.segments.every(({ runs }) => runs.every(({ bold, text }) => bold ?? text.trim() === ''));

interface PlacedLine {
  line: PageLine;
  area: TextArea;
  align: Align;
}

/** True where a line begins a paragraph; `open` are the lines of the paragraph before it. */
function begins({ line, area, align }: PlacedLine, open: readonly PlacedLine[]): boolean {
  const last = open.at(-1);
  if (!last || last.align !== align) return true;
  const { line: before } = last;
  const width = last.area.right - last.area.left;
  if (line.segments.length > 1 || before.segments.length > 1) return true;
  if (Math.abs(line.size - before.size) > before.size * 0.15) return true;
  if (line.page === before.page && line.y - before.y > area.leading * GAP) return true;
  if (isBold(line) !== isBold(before)) return align !== 'left' || !isFlowing(before, last.area);
  if (align !== 'left') return before.end - before.x < width * WRAPPED;
  if (!isFlowing(before, last.area)) return true;
  const indented = line.x > area.left + line.size * INDENT;
  const marked = MARKER.test(textOfLine(line));
  const ended = SENTENCE_END.test(textOfLine(before));
  if (marked && (indented || ended)) return true;
  if (!indented) return false;
  // lines below a number may hang, and a whole paragraph may stand in
  const [first] = open;
  const hanging =
    first !== undefined && MARKER.test(textOfLine(first.line)) && line.x > first.line.x + 1;
  return !hanging && (open.length < 2 || !isAt(line, before.x));
}

/** True where a line reaches the right edge, so that its paragraph may go on. */
function isFlowing(line: PageLine, { left, right }: Pick<TextArea, 'left' | 'right'>): boolean {
  return line.end > right - (right - left) * NOT_FULL;
}

/** The runs of lines one after the other, with a blank between two lines. */
function runsOf(lines: readonly PageLine[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    line.segments.forEach((segment, at) => {
      const last = runs.at(-1);
      const between = at > 0 ? '\t' : ' ';
      if (last) last.text = last.text.trimEnd() + between;
      for (const run of segment.runs) appendRun(runs, run);
    });
  }
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return runs;
}

/** Place of a line, as a clerk finds it: “trang 3, dòng 7”. */
export function whereOf({ page, number }: Pick<PageLine, 'page' | 'number'>): string {
  return `trang ${String(page)}, dòng ${String(number)}`;
}

/** A paragraph of lines that belong together; wide blanks become tabs. */
export function paragraphOf(
  lines: readonly PageLine[],
  align: Align,
  part: SourceParagraph['place']['part'] = 'body',
): SourceParagraph {
  const [first] = lines;
  return {
    kind: 'paragraph',
    runs: runsOf(lines),
    ...(align !== 'left' && { align }),
    place: { part, where: first ? whereOf(first) : '' },
  };
}

/**
 * Paragraphs of lines, over the ends of pages: a new one begins after a short line, a wide gap, at an indent or a
 * number, and where size, weight or alignment change.
 */
export function pageParagraphs(
  lines: readonly { line: PageLine; area: TextArea }[],
): SourceParagraph[] {
  const paragraphs: SourceParagraph[] = [];
  let open: PlacedLine[] = [];
  const close = (): void => {
    const [first] = open;
    if (first)
      paragraphs.push(
        paragraphOf(
          open.map(({ line }) => line),
          first.align,
        ),
      );
    open = [];
  };
  for (const { line, area } of lines) {
    const placed = { line, area, align: alignOf(line, area) };
    if (begins(placed, open)) close();
    open.push(placed);
  }
  close();
  return paragraphs;
}
