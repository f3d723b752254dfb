import { madeUpPlaces, putPlace } from './made-up-places.ts';
import {
  addPlaces,
  endOf,
  FIELD,
  isExact,
  pack,
  startOf,
  type Occurrences,
  type Place,
} from './occurrences.ts';
import type { SearchIndex } from './open-index.ts';
import type { Phrase, Query, Unit } from './query.ts';
import type { Spelled } from './spelled.ts';
import { withoutMarks, type Term } from './term.ts';
import { wordKey } from './word-key.ts';

/** Which spellings of a word are looked at, and whether the one typed comes first. */
export type Spelling = Pick<Query, 'marked' | 'exact'>;
export const ANY_SPELLING: Spelling = { marked: false, exact: false };

/** What is asked of the index here. */
export type Words = Pick<SearchIndex, 'spellings' | 'isRow'>;

/** Key a word is filed under. */
export const keyOf = ({ keys, forms }: Term): string => wordKey(keys[0] ?? forms[0] ?? '');
/** How a phrase may be spelled. */
export const spellingOf = ({ typed }: Phrase, spelling: Spelling): Spelling =>
  typed ? spelling : ANY_SPELLING;

/** Spellings of words in a row that fit the terms, and which of the words are spelled as typed. */
export async function fitting(
  index: Words,
  terms: readonly Term[],
  { exact }: Spelling,
): Promise<{ spelled: Spelled; typed: boolean[] }[]> {
  const spellings = await index.spellings(terms.map(keyOf).join(' '));
  return spellings.flatMap((spelled) => {
    const fits = terms.every(({ keys }, at) =>
      keys.includes(withoutMarks(spelled.forms[at] ?? '')),
    );
    const typed = terms.map(({ forms }, at) => forms.includes(spelled.forms[at] ?? ''));
    if (!fits || (exact && typed.includes(false))) return [];
    return [{ spelled, typed }];
  });
}

/** Calls back with every place of a spelling. */
export function eachPlace(
  { pages, from, starts, spans }: Spelled,
  visit: (page: number, start: number, span: number) => void,
): void {
  for (let at = 0; at < pages.length; at++)
    for (let place = from[at] ?? 0; place < (from[at + 1] ?? 0); place++)
      visit(pages[at] ?? 0, starts[place] ?? 0, spans[place] ?? 0);
}

export const addPlace = (found: Occurrences, page: number, place: number): void => {
  const places = found.get(page);
  if (places) places.push(place);
  else found.set(page, [place]);
};

const sorted = (found: Occurrences): Occurrences => {
  for (const places of found.values()) if (places.length > 1) places.sort((a, b) => a - b);
  return found;
};

/** A single word: its places at the head of the text and in metadata; of the rest of the text, how often it stands. */
async function wordOccurrences(index: Words, term: Term, spelling: Spelling): Promise<Occurrences> {
  const found: Occurrences = new Map();
  for (const { spelled, typed } of await fitting(index, [term], spelling)) {
    const isTyped = typed[0] === true || !spelling.marked;
    const { pages, counts, from, starts } = spelled;
    for (let at = 0; at < pages.length; at++) {
      const page = pages[at] ?? 0;
      const places: Place[] = [];
      const end = from[at + 1] ?? 0;
      let place = from[at] ?? 0;
      // ascending: the head of the text, what is made up, metadata
      for (; place < end && (starts[place] ?? 0) < FIELD; place++)
        places.push(pack(starts[place] ?? 0, 0, isTyped));
      const rest = (counts[at] ?? 0) - places.length;
      if (rest > 0) places.push(...madeUpPlaces(rest, isTyped));
      for (; place < end; place++) places.push(pack(starts[place] ?? 0, 0, isTyped));
      const others = found.get(page);
      if (others)
        found.set(
          page,
          [...others, ...places].sort((a, b) => a - b),
        );
      else found.set(page, places);
    }
  }
  return found;
}
/** Words in a row that the index has as one; a sign between them where `signs` allows it. */
async function rowOccurrences(
  index: Words,
  terms: readonly Term[],
  spelling: Spelling,
  signs: boolean,
): Promise<Occurrences> {
  const found: Occurrences = new Map();
  for (const { spelled, typed } of await fitting(index, terms, spelling)) {
    const isTyped = !typed.includes(false) || !spelling.marked;
    eachPlace(spelled, (page, start, span) => {
      if (signs || span < 2) addPlace(found, page, pack(start, span, isTyped));
    });
  }
  return sorted(found);
}

/** Where a row that ends with a word goes on with a pair that starts with it. */
function goOn(standing: Occurrences, pairs: Occurrences): Occurrences {
  const found: Occurrences = new Map();
  for (const [page, places] of standing) {
    const next = new Map((pairs.get(page) ?? []).map((pair) => [startOf(pair), pair]));
    for (const place of places) {
      const pair = next.get(endOf(place));
      if (pair === undefined) continue;
      const span = endOf(pair) - startOf(place);
      addPlace(found, page, pack(startOf(place), span, isExact(place) && isExact(pair)));
    }
  }
  return found;
}

async function phraseOccurrences(
  index: Words,
  { terms }: Phrase,
  spelling: Spelling,
): Promise<Occurrences> {
  const [first] = terms;
  if (!first) return new Map();
  if (terms.length === 1) return wordOccurrences(index, first, spelling);
  if (terms.length > 2 && index.isRow(terms.map(keyOf).join(' ')))
    return rowOccurrences(index, terms, spelling, true);
  const pairs = await Promise.all(
    terms
      .slice(1)
      // a sign between blanks parts the first two words: only a longer phrase is surely one
      .map((next, at) => rowOccurrences(index, [terms[at] ?? next, next], spelling, at > 0)),
  );
  return pairs.reduce(goOn);
}

/** Begins to fetch the words of units, so that they need not be waited for one after the other. */
export function fetchUnits(index: Words, units: readonly Unit[]): void {
  for (const { phrases } of units)
    for (const { terms } of phrases) {
      const keys = terms.map(keyOf);
      const isOne = keys.length < 3 || index.isRow(keys.join(' '));
      const wanted = isOne ? [keys] : keys.slice(1).map((key, at) => [keys[at] ?? '', key]);
      // whoever needs it asks again, and is told of a failure
      for (const key of wanted) index.spellings(key.join(' ')).catch(() => undefined);
    }
}

const joinedKey = ({ terms }: Phrase): string => terms.map(keyOf).join('');

/** Pages and places of a unit in any of its ways to be written; each place once. */
export async function unitOccurrences(
  index: Words,
  { phrases }: Unit,
  spelling: Spelling,
): Promise<Occurrences> {
  const all = await Promise.all(
    phrases.map((phrase) => phraseOccurrences(index, phrase, spellingOf(phrase, spelling))),
  );
  const [first = new Map() as Occurrences, ...others] = all;
  for (const [at, other] of others.entries()) {
    const [one, way] = [phrases[0], phrases[at + 1]];
    // a number whole and by its parts stands at one place, of which the whole is only counted
    const same = one && way && one.terms.length === 1 && joinedKey(one) === joinedKey(way);
    if (same)
      for (const [page, places] of other)
        for (const place of first.has(page) ? places : []) putPlace(first.get(page) ?? [], place);
    addPlaces(first, other);
  }
  return first;
}
