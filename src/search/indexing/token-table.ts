import type { IndexedWord } from './pagefind-format.ts';
import { FIELD } from '../occurrences.ts';
import { wordKey } from '../word-key.ts';

/** A spelling of a word: the form without marks that Pagefind keeps it under, and the key it is filed under here. */
export interface Form {
  form: string;
  key: string;
}

const FORMS = 2 ** 24;

/** Every word of every page with its place, in the order of pages and places. */
export interface TokenTable {
  forms: readonly Form[];
  /** Where the tokens of each page begin, and one more. */
  from: Uint32Array;
  /** Place of a token: number of its word, metadata behind the text. */
  startOf: (token: number) => number;
  /** Number of its form. */
  formOf: (token: number) => number;
}

/**
 * Gathers the words of an index, whatever their order, into one table of numbers: an object a word would take many times
 * the memory.
 */
export function tokenTable(words: Iterable<IndexedWord>, pages: number): TokenTable {
  const forms: Form[] = [];
  let size = 0;
  // a place and a form in one number, so that sorting sorts both
  let tokens = new Float64Array(1024);
  let pageOf = new Uint32Array(1024);
  const add = (page: number, start: number, form: number): void => {
    if (size === tokens.length) {
      const [more, morePages] = [new Float64Array(size * 2), new Uint32Array(size * 2)];
      more.set(tokens);
      morePages.set(pageOf);
      [tokens, pageOf] = [more, morePages];
    }
    tokens[size] = start * FORMS + form;
    pageOf[size++] = page;
  };
  for (const { word, spellings } of words)
    for (const { form, postings } of spellings) {
      const number = forms.push({ form, key: wordKey(word) }) - 1;
      for (const { page, body, meta } of postings) {
        for (const place of body) if (place < FIELD) add(page, place, number);
        for (const [field, place] of meta) add(page, (field + 1) * FIELD + place, number);
      }
    }
  const from = new Uint32Array(pages + 1);
  for (let at = 0; at < size; at++) {
    const next = (pageOf[at] ?? 0) + 1;
    from[next] = (from[next] ?? 0) + 1;
  }
  for (let page = 0; page < pages; page++)
    from[page + 1] = (from[page + 1] ?? 0) + (from[page] ?? 0);
  const next = from.slice();
  const ordered = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const page = pageOf[at] ?? 0;
    const place = next[page] ?? 0;
    ordered[place] = tokens[at] ?? 0;
    next[page] = place + 1;
  }
  for (let page = 0; page < pages; page++) ordered.subarray(from[page], from[page + 1]).sort();
  return {
    forms,
    from,
    startOf: (token) => Math.floor((ordered[token] ?? 0) / FORMS),
    formOf: (token) => (ordered[token] ?? 0) % FORMS,
  };
}
