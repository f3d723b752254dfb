import { byteReader, byteWriter } from './bytes.ts';
import { FACETS, type Facet } from './query-state.ts';
import type { AllFacetPages } from './facet-counts.ts';

/** What is known of a page of the index before its text is read. */
export interface PageRow {
  /** Name of its fragment. */
  hash: string;
  /** Words of its text. */
  words: number;
  /** `YYYY-MM-DD` with noughts for what is unknown; `''` where all is. */
  day: string;
  /** Values by facet. */
  values: Partial<Record<Facet, readonly string[]>>;
}

/** All pages of an index, with what they are filtered and sorted by. */
export interface PageTable {
  pages: { hash: string; words: number }[];
  days: string[];
  facets: AllFacetPages;
}

const digits = (day: string): number => Number(day.replaceAll('-', '').padEnd(8, '0'));
const dayOf = (number: number): string => {
  const text = String(number).padStart(8, '0');
  return number === 0 ? '' : `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
};

// a fragment is named `vi_00d72c5`; the 1 before it keeps its noughts
const NAME = /^vi_([0-9a-f]{4,12})$/;
const nameNumber = (hash: string): number => {
  const hex = NAME.exec(hash)?.[1];
  if (hex === undefined) throw new Error(`Search index: a fragment is named ${hash}`);
  return parseInt(`1${hex}`, 16);
};
const nameOf = (number: number): string => `vi_${number.toString(16).slice(1)}`;

/** Words in alphabetical order, each as what it shares with the one before and the rest. */
export function packSorted(words: readonly string[]): Uint8Array {
  const out = byteWriter();
  let before = '';
  out.number(words.length);
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared += 1;
    // never between the halves of one sign
    if (/^[\udc00-\udfff]/.test(word.slice(shared))) shared -= 1;
    out.number(shared);
    out.text(word.slice(shared));
    before = word;
  }
  return out.bytes();
}

export function unpackSorted(bytes: Uint8Array): string[] {
  const { number, text } = byteReader(bytes);
  const words: string[] = [];
  let before = '';
  for (let rest = number(); rest > 0; rest--) {
    before = before.slice(0, number()) + text();
    words.push(before);
  }
  return words;
}

/**
 * Packs one facet: its values, the sets of them that occur, and the number of its set for each page. Documents of one
 * place share a set, with the units above it and those of today, so that a page costs a number.
 */
function packFacet(rows: readonly PageRow[], facet: Facet): Uint8Array {
  const out = byteWriter();
  const values = [...new Set(rows.flatMap(({ values }) => values[facet] ?? []))].sort();
  const number = new Map(values.map((value, at) => [value, at]));
  const sets = new Map<string, number>();
  const column = rows.map(({ values }) => {
    const numbers = (values[facet] ?? []).map((value) => number.get(value) ?? 0);
    const key = [...new Set(numbers)].sort((a, b) => a - b).join(' ');
    const set = sets.get(key) ?? sets.size;
    sets.set(key, set);
    return set;
  });
  out.block(packSorted(values));
  out.number(sets.size);
  for (const key of sets.keys()) {
    const numbers = key === '' ? [] : key.split(' ').map(Number);
    out.number(numbers.length);
    let before = 0;
    for (const one of numbers) {
      out.number(one - before);
      before = one;
    }
  }
  for (const set of column) out.number(set);
  return out.bytes();
}

function unpackFacet(bytes: Uint8Array, pages: number): Map<string, number[]> {
  const { number, block } = byteReader(bytes);
  const values = unpackSorted(block());
  const sets = Array.from({ length: number() }, () => {
    let value = 0;
    return Array.from({ length: number() }, () => (value += number()));
  });
  const lists = values.map((): number[] => []);
  for (let page = 0; page < pages; page++)
    for (const value of sets[number()] ?? []) lists[value]?.push(page);
  return new Map(values.map((value, at) => [value, lists[at] ?? []]));
}

/** Packs the table; the rows are in the order of page numbers. */
export function packPages(rows: readonly PageRow[]): Uint8Array {
  const out = byteWriter();
  out.number(rows.length);
  for (const { hash } of rows) out.number(nameNumber(hash));
  for (const { words } of rows) out.number(words);
  for (const { day } of rows) out.number(digits(day));
  for (const facet of FACETS) out.block(packFacet(rows, facet));
  return out.bytes();
}

/** Reads what `packPages` wrote. */
export function unpackPages(bytes: Uint8Array): PageTable {
  const { number, block } = byteReader(bytes);
  const size = number();
  const pages = Array.from({ length: size }, () => ({
    hash: nameOf(number()),
    words: 0,
  }));
  for (const page of pages) page.words = number();
  const days = pages.map(() => dayOf(number()));
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, unpackFacet(block(), size)]),
  ) as unknown as AllFacetPages;
  return { pages, days, facets };
}
