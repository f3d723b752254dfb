import { either } from './either.ts';
import { KnownPlaces, withKnown } from './known-places.ts';
import { madeUpCount, madeUpPlaces } from './made-up-places.ts';
import { endOf, FIELD, isExact, pack, START, startOf, type Place } from './occurrences.ts';
import type { SearchIndex } from './open-index.ts';
import { columnsOf, NO_COLUMNS, type PlaceColumns } from './place-columns.ts';
import type { Phrase, Query, Unit } from './query.ts';
import { goOn } from './side-by-side.ts';
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

/** One more than the last page of some spellings. */
const pagesUpTo = (all: readonly { spelled: Spelled }[]): number =>
  all.reduce((most, { spelled }) => Math.max(most, (spelled.pages.at(-1) ?? -1) + 1), 0);

/** A single word: its places at the head of the text and in metadata; of the rest of the text, how often it stands. */
async function wordPlaces(index: Words, term: Term, spelling: Spelling): Promise<PlaceColumns> {
  const all = await fitting(index, [term], spelling);
  let most = 0;
  for (const { spelled } of all) {
    most += spelled.starts.length;
    for (const count of spelled.counts) most += madeUpCount(count);
  }
  const pageOf = new Uint32Array(most);
  const placeOf = new Uint32Array(most);
  let to = 0;
  for (const { spelled, typed } of all) {
    const isTyped = typed[0] === true || !spelling.marked;
    const bit = isTyped ? 1 : 0;
    const { pages, counts, from, starts } = spelled;
    for (let at = 0; at < pages.length; at++) {
      const page = pages[at] ?? 0;
      const first = to;
      const end = from[at + 1] ?? 0;
      let place = from[at] ?? 0;
      // ascending: the head of the text, what is made up, metadata
      for (; place < end && (starts[place] ?? 0) < FIELD; place++)
        placeOf[to++] = ((starts[place] ?? 0) << START) | bit;
      const rest = (counts[at] ?? 0) - (to - first);
      if (rest > 0) to = madeUpPlaces(placeOf, to, rest, isTyped);
      for (; place < end; place++) placeOf[to++] = ((starts[place] ?? 0) << START) | bit;
      for (let one = first; one < to; one++) pageOf[one] = page;
    }
  }
  return columnsOf(pageOf, placeOf, to, pagesUpTo(all));
}

/** Words in a row that the index has as one; a sign between them where `signs` allows it. */
async function rowPlaces(
  index: Words,
  terms: readonly Term[],
  spelling: Spelling,
  signs: boolean,
): Promise<PlaceColumns> {
  const all = await fitting(index, terms, spelling);
  const most = all.reduce((sum, { spelled }) => sum + spelled.starts.length, 0);
  const pageOf = new Uint32Array(most);
  const placeOf = new Uint32Array(most);
  let to = 0;
  for (const { spelled, typed } of all) {
    const isTyped = !typed.includes(false) || !spelling.marked;
    const bit = isTyped ? 1 : 0;
    const { pages, from, starts, spans } = spelled;
    for (let at = 0; at < pages.length; at++) {
      const page = pages[at] ?? 0;
      const end = from[at + 1] ?? 0;
      for (let place = from[at] ?? 0; place < end; place++) {
        const span = spans[place] ?? 0;
        if (!signs && span > 1) continue;
        pageOf[to] = page;
        placeOf[to++] = ((starts[place] ?? 0) << START) | (span << 1) | bit;
      }
    }
  }
  return columnsOf(pageOf, placeOf, to, pagesUpTo(all));
}

/** A row that ends with a word, and the pair it goes on with, as one place. */
const joined = (place: Place, pair: Place): Place =>
  pack(startOf(place), endOf(pair) - startOf(place), isExact(place) && isExact(pair));

async function phrasePlaces(
  index: Words,
  { terms }: Phrase,
  spelling: Spelling,
): Promise<PlaceColumns> {
  const [first] = terms;
  if (!first) return NO_COLUMNS;
  if (terms.length === 1) return wordPlaces(index, first, spelling);
  if (terms.length > 2 && index.isRow(terms.map(keyOf).join(' ')))
    return rowPlaces(index, terms, spelling, true);
  const pairs = await Promise.all(
    terms
      .slice(1)
      // a sign between blanks parts the first two words: only a longer phrase is surely one
      .map((next, at) => rowPlaces(index, [terms[at] ?? next, next], spelling, at > 0)),
  );
  return pairs.reduce((standing, next) => goOn(standing, next, joined));
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
): Promise<PlaceColumns> {
  const all = await Promise.all(
    phrases.map((phrase) => phrasePlaces(index, phrase, spellingOf(phrase, spelling))),
  );
  let found = all[0] ?? NO_COLUMNS;
  for (const [at, other] of all.slice(1).entries()) {
    const [one, way] = [phrases[0], phrases[at + 1]];
    // a number whole and by its parts stands at one place, of which the whole is only counted
    const same = one && way && one.terms.length === 1 && joinedKey(one) === joinedKey(way);
    if (same) found = withKnown(found, knownPlaces(other));
    found = either(found, other);
  }
  return found;
}

/** Columns as places that are known. */
function knownPlaces({ pages, from, places }: PlaceColumns): KnownPlaces {
  const known = new KnownPlaces();
  for (let slot = 0; slot < pages.length; slot++)
    for (let at = from[slot] ?? 0; at < (from[slot + 1] ?? 0); at++)
      known.add(pages[slot] ?? 0, places[at] ?? 0);
  return known;
}
