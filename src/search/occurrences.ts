/**
 * Where something stands on a page: the number of its first word, how many words further its last one is, and
 * whether it is spelled as typed. Packed into one number, since a common word has a hundred thousand of them.
 * Metadata lies behind the body, each field in a stretch of its own.
 */
export type Place = number;

const SPANS = 64;
/** Words that fit before the next field: many times as many as the longest texts have. */
export const FIELD = 2 ** 20;

// up to 31 fields, a place has 32 bits: these are asked for a hundred thousand times in one search; the loops that ask most
// shift by themselves, since the first search of a page runs before a browser has put calls into one another
export const START = 7;
export const ZONE = 27;
export const SPAN = SPANS - 1;

export const pack = (start: number, span: number, exact: boolean): Place =>
  (start * SPANS + span) * 2 + (exact ? 1 : 0);
export const isExact = (place: Place): boolean => (place & 1) === 1;
export const startOf = (place: Place): number => place >>> START;
export const endOf = (place: Place): number => (place >>> START) + ((place >>> 1) & SPAN);
/** Number of the metadata field a word stands in; `null` in the body. */
export const fieldOf = (start: number): number | null =>
  start < FIELD ? null : (start >>> 20) - 1;
/** Number of the word within its field or the body. */
export const wordOf = (start: number): number => start & (FIELD - 1);

/**
 * A single word is only counted in the text, so its places there are made up: behind the longest text there is, where
 * nothing stands beside it, and how often it stands is told by their length.
 */
export const NOWHERE = FIELD / 2;
export const FIRST_MADE_UP = pack(NOWHERE, 0, false);
export const FIRST_OF_FIELDS = pack(FIELD, 0, false);
export const isMadeUp = (place: Place): boolean =>
  place >= FIRST_MADE_UP && place < FIRST_OF_FIELDS;
/** How often a place counts: once, or as often as a made-up one stands for. */
export const timesOf = (place: Place): number =>
  isMadeUp(place) ? endOf(place) - startOf(place) + 1 : 1;

/** Places by page, ascending within a page. */
export type Occurrences = Map<number, Place[]>;

/** A stretch of places, ascending: those of one page. */
interface Stretch {
  places: ArrayLike<Place>;
  start: number;
  end: number;
}

/**
 * Writes into `out` from `to` on the places where `after` follows `before` at once, in one word with it (`168` and `2018`), or
 * after a lone sign where `signs` allows it; gives where it ended.
 */
export function followInto(
  out: Place[] | Uint32Array,
  to: number,
  before: Stretch,
  after: Stretch,
  signs: boolean,
): number {
  const first = before.places;
  const next = after.places;
  const last = after.end;
  const furthest = signs ? 2 : 1;
  let from = after.start;
  let written = to;
  for (let at = before.start; at < before.end && from < last; at++) {
    const place = first[at] ?? 0;
    // beside what is made up nothing stands
    if (place >= FIRST_MADE_UP && place < FIRST_OF_FIELDS) continue;
    const end = (place >>> START) + ((place >>> 1) & SPAN);
    while (from < last && (next[from] ?? 0) >>> START < end) from += 1;
    let best = -1;
    for (let index = from; index < last; index++) {
      const candidate = next[index] ?? 0;
      const gap = (candidate >>> START) - end;
      if (gap > furthest) break;
      if (best < 0 || gap === 1) best = candidate;
    }
    if (best < 0) continue;
    const span = endOf(best) - (place >>> START);
    out[written++] = pack(place >>> START, span, (place & best & 1) === 1);
  }
  return written;
}

function follow(before: Place[], next: Place[], signs = false): Place[] {
  const found: Place[] = [];
  followInto(
    found,
    0,
    { places: before, start: 0, end: before.length },
    { places: next, start: 0, end: next.length },
    signs,
  );
  return found;
}

/** Pages and places where the words of a phrase follow each other in order; of `parts` each is one word. */
export function chain(parts: readonly Occurrences[]): Occurrences {
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

/** Puts places of further ways to write something among those found; each place once. */
export function addPlaces(found: Occurrences, other: Occurrences): void {
  for (const [page, places] of other) {
    const known = found.get(page);
    if (!known) found.set(page, places);
    else {
      const starts = new Set(known.map(startOf));
      known.push(...places.filter((place) => !starts.has(startOf(place))));
      known.sort((a, b) => a - b);
    }
  }
}

/** Places of one page where two units stand side by side, in this order. */
export const neighbours = (before: Place[], after: Place[]): Place[] => follow(before, after);
