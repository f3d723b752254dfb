import type { SearchIndex } from './open-index.ts';
import type { IndexedWord } from './pagefind-format.ts';
import type { Phrase, Query, Unit } from './query.ts';
import type { Term } from './term.ts';

/**
 * Where something stands on a page: the number of its first word, how many words further its last one is, and
 * whether it is spelled as typed. Packed into one number, since a common word has a hundred thousand of them.
 * Metadata lies behind the body, each field in a stretch of its own.
 */
export type Place = number;

const SPANS = 64;
/** Words that fit before the next field; the longest text met has 140,000. */
const FIELD = 2 ** 20;

export const pack = (start: number, span: number, exact: boolean): Place =>
  (start * SPANS + span) * 2 + (exact ? 1 : 0);
export const isExact = (place: Place): boolean => place % 2 === 1;
export const startOf = (place: Place): number => Math.floor(place / (2 * SPANS));
export const endOf = (place: Place): number => startOf(place) + (Math.floor(place / 2) % SPANS);
/** Number of the metadata field a word stands in; `null` in the body. */
export const fieldOf = (start: number): number | null =>
  start < FIELD ? null : Math.floor(start / FIELD) - 1;
/** Number of the word within its field or the body. */
export const wordOf = (start: number): number => start % FIELD;

/** Which spellings of a word are looked at, and whether the one typed comes first. */
type Spelling = Pick<Query, 'marked' | 'exact'>;
const ANY_SPELLING: Spelling = { marked: false, exact: false };

/** Places by page, ascending within a page. */
export type Occurrences = Map<number, Place[]>;

/** Adds the places of one spelling. */
function addSpelling(
  found: Occurrences,
  { postings }: IndexedWord['spellings'][number],
  exact: boolean,
): void {
  for (const { page, body, meta } of postings) {
    let places = found.get(page);
    if (!places) found.set(page, (places = []));
    for (const word of body) if (word < FIELD) places.push(pack(word, 0, exact));
    for (const [field, word] of meta) places.push(pack((field + 1) * FIELD + word, 0, exact));
  }
}

async function termOccurrences(
  index: SearchIndex,
  term: Term,
  spelling: Spelling,
): Promise<Occurrences> {
  const found: Occurrences = new Map();
  const words = await Promise.all(term.keys.map((key) => index.word(key)));
  for (const one of words.flatMap((word) => word?.spellings ?? [])) {
    const typed = term.forms.includes(one.form);
    if (typed || !spelling.exact) addSpelling(found, one, typed || !spelling.marked);
  }
  for (const places of found.values()) places.sort((a, b) => a - b);
  return found;
}

/**
 * Places where `next` follows `before` at once, in one word with it (`168` and `2018`), or after a lone sign where
 * `signs` allows it.
 */
function follow(before: Place[], next: Place[], signs = false): Place[] {
  const joined: Place[] = [];
  let from = 0;
  for (const place of before) {
    const end = endOf(place);
    while (from < next.length && startOf(next[from] ?? 0) < end) from += 1;
    let best: Place | null = null;
    for (let index = from; index < next.length; index++) {
      const candidate = next[index] ?? 0;
      const gap = startOf(candidate) - end;
      if (gap > (signs ? 2 : 1)) break;
      if (best === null || gap === 1) best = candidate;
    }
    if (best !== null) {
      joined.push(
        pack(startOf(place), endOf(best) - startOf(place), isExact(place) && isExact(best)),
      );
    }
  }
  return joined;
}

/** Pages and places where the words of a phrase follow each other in order. */
function chain(parts: Occurrences[]): Occurrences {
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return first ?? new Map<number, Place[]>();
  const found: Occurrences = new Map();
  for (const [page, places] of first) {
    let standing = places;
    for (const [step, part] of rest.entries()) {
      // “kinh tế - xã hội”: a sign between blanks counts as a word; looked over in longer phrases only
      standing = follow(standing, part.get(page) ?? [], rest.length > 1 && step > 0);
      if (standing.length === 0) break;
    }
    if (standing.length > 0) found.set(page, standing);
  }
  return found;
}

async function phraseOccurrences(
  index: SearchIndex,
  phrase: Phrase,
  spelling: Spelling,
): Promise<Occurrences> {
  const parts = await Promise.all(
    phrase.terms.map((term) => termOccurrences(index, term, spelling)),
  );
  if (parts.some((part) => part.size === 0)) return new Map();
  const smallest = Math.min(...parts.map((part) => part.size));
  const rarest = parts.find((part) => part.size === smallest);
  if (rarest && parts[0] !== rarest) {
    parts[0] = new Map([...(parts[0] ?? [])].filter(([page]) => rarest.has(page)));
  }
  return chain(parts);
}

/** Pages and places of a unit in any of its ways to be written; each place once. */
export async function unitOccurrences(
  index: SearchIndex,
  unit: Unit,
  spelling: Spelling,
): Promise<Occurrences> {
  const all = await Promise.all(
    unit.phrases.map((phrase) =>
      phraseOccurrences(index, phrase, phrase.typed ? spelling : ANY_SPELLING),
    ),
  );
  const [first = new Map<number, Place[]>(), ...others] = all;
  for (const other of others) {
    for (const [page, places] of other) {
      const known = first.get(page);
      if (!known) first.set(page, places);
      else {
        const starts = new Set(known.map(startOf));
        known.push(...places.filter((place) => !starts.has(startOf(place))));
        known.sort((a, b) => a - b);
      }
    }
  }
  return first;
}

/** Places of one page where two units stand side by side, in this order. */
export const neighbours = (before: Place[], after: Place[]): Place[] => follow(before, after);

/** Pages and places where two units stand side by side, in this order. */
export function sideBySide(before: Occurrences, after: Occurrences): Occurrences {
  const found: Occurrences = new Map();
  for (const [page, places] of before.size <= after.size ? before : after) {
    const first = before.size <= after.size ? places : before.get(page);
    const second = before.size <= after.size ? after.get(page) : places;
    if (!first || !second) continue;
    const together = neighbours(first, second);
    if (together.length > 0) found.set(page, together);
  }
  return found;
}
