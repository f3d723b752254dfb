import { IDENTITY, matrixOf, times, type PdfMatrix } from './pdf-matrix.ts';

/** A sign as the page draws it; its place in the user space of the page, or of a `base` map. */
export interface PdfGlyph {
  text: string;
  /** Where it begins and which way it runs. */
  matrix: PdfMatrix;
  /** Its width along the line with the space that its line sets between letters, before `matrix`. */
  width: number;
  font: string;
}

/** Drawing operators of a page, as pdf.js lists them. */
export interface PdfOperators {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

interface TextState {
  ctm: PdfMatrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

const START: TextState = {
  ctm: IDENTITY,
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
};

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
const listOf = (value: unknown): ArrayLike<unknown> =>
  typeof value === 'object' && value !== null && 'length' in value
    ? (value as ArrayLike<unknown>)
    : [];

interface ListedGlyph {
  unicode: string;
  width: number;
  isSpace?: boolean;
}

const isGlyph = (value: unknown): value is ListedGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;

/**
 * Each sign of a page with its exact place, by following the operators that draw text (PDF 32000-1, 9.4). pdf.js’s own
 * list of text joins signs that one operator draws, though others stand between them: accented letters of files that keep
 * them in a font of their own.
 *
 * `codes` are the numbers of the operators by name, `unitOf` the width of a font’s unit (0.001, but for Type 3).
 */
export function pdfGlyphs(
  { fnArray, argsArray }: PdfOperators,
  codes: Readonly<Record<string, number>>,
  unitOf: (font: string) => number,
): PdfGlyph[] {
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]));
  const glyphs: PdfGlyph[] = [];
  const saved: TextState[] = [];
  let state = START;
  let line = IDENTITY;
  let at = IDENTITY;

  const move = (x: number, y: number): void => {
    line = times(line, [1, 0, 0, 1, x, y]);
    at = line;
  };
  const show = (shown: unknown): void => {
    const { size, scale, rise, ctm, font, charSpacing, wordSpacing } = state;
    const unit = unitOf(font);
    for (const item of Array.from(listOf(shown))) {
      let advance = 0;
      if (typeof item === 'number') advance = (-item * size) / 1000;
      else if (isGlyph(item)) {
        const width = item.width * size * unit;
        const placed = times(times(ctm, at), [size * scale, 0, 0, size, 0, rise]);
        // letters that are set apart touch: words are parted by more
        const share = size === 0 ? 0 : (width + Math.max(0, charSpacing)) / size;
        glyphs.push({ text: item.unicode, matrix: placed, width: share, font });
        advance = width + charSpacing + (item.isSpace ? wordSpacing : 0);
      }
      at = times(at, [1, 0, 0, 1, advance * scale, 0]);
    }
  };
  const change = (changed: Partial<TextState>): void => {
    state = { ...state, ...changed };
  };

  for (let step = 0; step < fnArray.length; step++) {
    const args = listOf(argsArray[step]);
    const [first, second] = [args[0], args[1]];
    switch (names.get(fnArray[step] ?? -1)) {
      case 'save':
        saved.push(state);
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        state = saved.pop() ?? state;
        break;
      case 'transform':
        change({ ctm: times(state.ctm, matrixOf(args)) });
        break;
      case 'paintFormXObjectBegin':
        saved.push(state);
        change({ ctm: times(state.ctm, matrixOf(listOf(first))) });
        break;
      case 'beginText':
        line = at = IDENTITY;
        break;
      case 'setFont':
        change({ font: typeof first === 'string' ? first : '', size: numberOf(second) });
        break;
      case 'setCharSpacing':
        change({ charSpacing: numberOf(first) });
        break;
      case 'setWordSpacing':
        change({ wordSpacing: numberOf(first) });
        break;
      case 'setHScale':
        change({ scale: numberOf(first) / 100 });
        break;
      case 'setLeading':
        change({ leading: numberOf(first) });
        break;
      case 'setTextRise':
        change({ rise: numberOf(first) });
        break;
      case 'setLeadingMoveText':
        change({ leading: -numberOf(second) });
        move(numberOf(first), numberOf(second));
        break;
      case 'moveText':
        move(numberOf(first), numberOf(second));
        break;
      case 'setTextMatrix':
        line = at = matrixOf(typeof first === 'number' ? args : listOf(first));
        break;
      case 'nextLine':
        move(0, -state.leading);
        break;
      case 'showText':
        show(first);
        break;
      default:
    }
  }
  return glyphs;
}
