import { decodeCbor, type CborValue } from './cbor.ts';

/** Release of Pagefind whose files are read here; it is pinned in package.json and checked at each indexing. */
export const PAGEFIND_VERSION = '1.6.0';

/** `pagefind.<hash>.pf_meta`: the table of contents of an index. Pages are numbered by their place in `pages`. */
export interface PagefindContents {
  pages: { hash: string; words: number }[];
  /** Files of words, in order of their words (by code point); both ends belong to the file. */
  chunks: { from: string; to: string; hash: string }[];
  /** Names of the metadata fields, by field number. */
  fields: string[];
}

/** Where one spelling of a word stands: pages ascending, and for each its places in the body and in metadata. */
export interface Postings {
  page: number;
  /** Word numbers in the body. */
  body: number[];
  /** `[field number, word number]` in metadata. */
  meta: [field: number, place: number][];
}

/** A word without marks, with its spellings; the spelling equal to the word itself comes first where it occurs. */
export interface IndexedWord {
  word: string;
  spellings: { form: string; postings: Postings[] }[];
}

const list = (value: CborValue | undefined): CborValue[] => {
  if (!Array.isArray(value)) throw new Error('Pagefind index: a list was expected');
  return value;
};
const number = (value: CborValue | undefined): number => {
  if (typeof value !== 'number') throw new Error('Pagefind index: a number was expected');
  return value;
};
const string = (value: CborValue | undefined): string => {
  if (typeof value !== 'string') throw new Error('Pagefind index: a text was expected');
  return value;
};

/** Reads a `.pf_meta` file (unzipped, without signature); filters and orders are kept in a table of our own. */
export function decodeContents(bytes: Uint8Array): PagefindContents {
  const [, pages, chunks, , , fields] = list(decodeCbor(bytes));
  return {
    pages: list(pages).map((page) => {
      const [hash, words] = list(page);
      return { hash: string(hash), words: number(words) };
    }),
    chunks: list(chunks).map((chunk) => {
      const [from, to, hash] = list(chunk);
      return { from: string(from), to: string(to), hash: string(hash) };
    }),
    fields: list(fields).map(string),
  };
}

/** Places are written as steps; a negative number changes the weight and starts from nought again. */
function decodeBody(places: CborValue[]): number[] {
  const body: number[] = [];
  let place = 0;
  for (const step of places.map(number)) {
    if (step < 0) place = 0;
    else body.push((place += step));
  }
  return body.sort((a, b) => a - b);
}

/** As in the body; a negative number `-1 - field` changes the field. */
function decodeMeta(places: CborValue[]): [number, number][] {
  const meta: [number, number][] = [];
  let field = 0;
  let place = 0;
  for (const step of places.map(number)) {
    if (step < 0) {
      field = -1 - step;
      place = 0;
    } else meta.push([field, (place += step)]);
  }
  return meta;
}

function decodePostings(pages: CborValue[]): Postings[] {
  let page = 0;
  return pages.map((entry) => {
    const [step, body, meta] = list(entry);
    page += number(step);
    return { page, body: decodeBody(list(body)), meta: decodeMeta(list(meta ?? [])) };
  });
}

function decodeWord(entry: CborValue[]): IndexedWord {
  const [name, plain, variants] = entry;
  const word = string(name);
  const spellings = list(variants ?? []).map((variant) => {
    const [form, pages] = list(variant);
    return { form: string(form), postings: decodePostings(list(pages)) };
  });
  const own = decodePostings(list(plain));
  if (own.length > 0) spellings.unshift({ form: word, postings: own });
  return { word, spellings };
}

/** Reads all words of a `.pf_index` file, one after the other. */
export function* decodeAllWords(bytes: Uint8Array): Generator<IndexedWord> {
  const [words] = list(decodeCbor(bytes));
  for (const entry of list(words)) yield decodeWord(list(entry));
}
