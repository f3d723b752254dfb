import type { PagePiece } from './page-piece.ts';

/** How sure the recognition is of a page as a whole, 0 to 1, by signs; 1 where there are none. */
export function howSure(pieces: readonly Pick<PagePiece, 'text' | 'confidence'>[]): number {
  let signs = 0;
  let sure = 0;
  for (const { text, confidence = 1 } of pieces) {
    signs += text.length;
    sure += text.length * confidence;
  }
  return signs === 0 ? 1 : sure / signs;
}
