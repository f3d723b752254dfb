import type { RegisterHead } from './register.ts';

/** A word of the field; `short` is its abbreviation or `''`. */
export type WordRow = [text: string, documents: number, short: string];
/** A place: `Huyện Kim Bảng`, `Hà Nam, đến 30/6/2025, nay thuộc …`. */
export type PlaceRow = [key: string, name: string, note: string, documents: number];
/** A law the archive cites. */
export type LawRow = [key: string, number: string, name: string, citedBy: number];

/** What suggestions are made of, but for the documents; lies beside the index as `luu-suggest.json`. */
export interface SuggestHead {
  words: WordRow[];
  places: PlaceRow[];
  laws: LawRow[];
  register: RegisterHead;
  /** First key of each file of document words, folded, in order. */
  chunks: string[];
}

/**
 * Words and pairs of words of titles, kinds and places with the documents that have them, as steps from one page
 * number to the next.
 * Parts of numbers stand behind `#`: `#168`, `#nd`.
 */
export type SuggestChunk = Record<string, number[]>;

export const SUGGEST_FILE = 'luu-suggest.json';

export const chunkFile = (stamp: string, chunk: number): string =>
  `luu-suggest-${stamp}-${String(chunk)}.json`;
