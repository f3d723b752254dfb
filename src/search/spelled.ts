import { byteReader, byteWriter } from './bytes.ts';

/**
 * Where one spelling of a word, or of words in a row, stands. Of a single word the places are those at the head of the
 * text and in metadata; the rest is counted: a frequent one has a hundred thousand places, and a query needs them only
 * beside its neighbours, which rows of two tell.
 */
export interface Spelled {
  /** The words as spelled, small letters. */
  forms: readonly string[];
  /** Ascending. */
  pages: Uint32Array;
  /** By page: how often it stands in the text. */
  counts: Uint32Array;
  /** By page, and one more: where its places begin in `starts` and `spans`. */
  from: Uint32Array;
  /** Number of the first word; metadata lies behind the text, each field in a stretch of its own. */
  starts: Uint32Array;
  /** How many words further the last one is. */
  spans: Uint8Array;
}

/** Places of one spelling on one page, as they are gathered for writing: ascending. */
export interface PagePlaces {
  page: number;
  /** Of the text. */
  count: number;
  /** `[first word, words to the last]`; of a single word not all. */
  places: readonly (readonly [start: number, span: number])[];
}

/**
 * Packs one spelling: a column of steps from page to page, one of counts, one of places as steps within a page. A column
 * holds numbers of one kind, which gzip packs well. `span` is the usual one.
 */
export function packSpelled(list: readonly PagePlaces[], span: number): Uint8Array {
  const out = byteWriter();
  out.number(list.length);
  let before = 0;
  for (const { page } of list) {
    out.number(page - before);
    before = page;
  }
  for (const { count } of list) out.number(count);
  for (const { places } of list) out.number(places.length);
  for (const { places } of list) {
    let word = 0;
    for (const [start, own] of places) {
      out.number((start - word) * 2 + (own === span ? 0 : 1));
      if (own !== span) out.number(own);
      word = start;
    }
  }
  return out.bytes();
}

/** Reads what `packSpelled` wrote. */
export function unpackSpelled(bytes: Uint8Array, forms: readonly string[], span: number): Spelled {
  const { number } = byteReader(bytes);
  const size = number();
  const pages = new Uint32Array(size);
  const counts = new Uint32Array(size);
  const from = new Uint32Array(size + 1);
  let page = 0;
  for (let at = 0; at < size; at++) pages[at] = page += number();
  for (let at = 0; at < size; at++) counts[at] = number();
  let all = 0;
  for (let at = 0; at < size; at++) from[at + 1] = all += number();
  const starts = new Uint32Array(all);
  const spans = new Uint8Array(all);
  for (let at = 0; at < size; at++) {
    let word = 0;
    for (let place = from[at] ?? 0; place < (from[at + 1] ?? 0); place++) {
      const step = number();
      starts[place] = word += step >>> 1;
      spans[place] = step % 2 === 0 ? span : number();
    }
  }
  return { forms, pages, counts, from, starts, spans };
}
