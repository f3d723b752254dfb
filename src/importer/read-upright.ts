import { howSure } from './how-sure.ts';
import type { PagePiece } from './page-piece.ts';
import { turnPicture, type Turn } from './turn-picture.ts';

/** Below this a page is hardly read: pages of print are above 0.9, the same pages turned below 0.4. */
export const HARDLY_READ = 0.6;
/** A page that was turned must be read as surely as print is, or nothing was won. */
const READ = 0.8;
/** Signs that a page has at least to be judged by: a stamp has fewer. */
const ENOUGH = 30;

/** What was read of a page, and how it had to be turned for that: 0 not at all. */
export interface UprightPage {
  pieces: PagePiece[];
  turn: 0 | Turn;
}

/**
 * Reads a picture of a page by `read`; where hardly anything can be read, as on a page that lay turned in the scanner, it is turned
 * until it can. `turns` are tried in their order, and the one that helped moves to its head, for the next page.
 */
export async function readUpright(
  bytes: Uint8Array,
  read: (bytes: Uint8Array) => Promise<PagePiece[]>,
  turns: Turn[],
): Promise<UprightPage> {
  const pieces = await read(bytes);
  const signs = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (signs < ENOUGH || howSure(pieces) >= HARDLY_READ) return { pieces, turn: 0 };
  for (const turn of [...turns]) {
    const turned = await read(await turnPicture(bytes, turn));
    if (turned.length === 0 || howSure(turned) < READ) continue;
    turns.splice(turns.indexOf(turn), 1);
    turns.unshift(turn);
    return { pieces: turned, turn };
  }
  return { pieces, turn: 0 };
}
