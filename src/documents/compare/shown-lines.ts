import type { ComparisonLine } from './comparison.ts';

/** What fits a page of its own. */
export interface ShownLines {
  lines: readonly ComparisonLine[];
  /** What is not there: nothing, the unchanged blocks, or these and all after a place. */
  left: 'nothing' | 'same' | 'rest';
}

/** Signs of both texts on one page: some 17,000 words each would weigh 50 kB compressed. */
const MOST = 300_000;

/** The lines that a page can bear: all of them, else the differences alone, else the first of these. */
export function shownLines(lines: readonly ComparisonLine[], most = MOST): ShownLines {
  if (sizeOf(lines) <= most) return { lines, left: 'nothing' };
  const differ = lines.filter(({ kind }) => kind !== 'same');
  let size = 0;
  const fit = differ.findIndex((line) => (size += sizeOf([line])) > most);
  return fit < 0 ? { lines: differ, left: 'same' } : { lines: differ.slice(0, fit), left: 'rest' };
}

const sizeOf = (lines: readonly ComparisonLine[]): number =>
  lines.reduce((sum, { a, b }) => sum + (a?.text.length ?? 0) + (b?.text.length ?? 0), 0);
