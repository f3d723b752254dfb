/**
 * Where something stands on a page: the number of its first word, how many words further its last one is, and
 * whether it is spelled as typed. Packed into one number, since a common word has a hundred thousand of them.
 * Metadata lies behind the body, each field in a stretch of its own.
 */
export type Place = number;

const SPANS = 64;
/** Words that fit before the next field: many times as many as the longest texts have. */
export const FIELD = 2 ** 20;

// up to 31 fields, a place has 32 bits: these are asked for a hundred thousand times in one search
export const pack = (start: number, span: number, exact: boolean): Place =>
  (start * SPANS + span) * 2 + (exact ? 1 : 0);
export const isExact = (place: Place): boolean => (place & 1) === 1;
export const startOf = (place: Place): number => place >>> 7;
export const endOf = (place: Place): number => (place >>> 7) + ((place >>> 1) & (SPANS - 1));
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
const FIRST_MADE_UP = pack(NOWHERE, 0, false);
const FIRST_OF_FIELDS = pack(FIELD, 0, false);
export const isMadeUp = (place: Place): boolean =>
  place >= FIRST_MADE_UP && place < FIRST_OF_FIELDS;
/** How often a place counts: once, or as often as a made-up one stands for. */
export const timesOf = (place: Place): number =>
  isMadeUp(place) ? endOf(place) - startOf(place) + 1 : 1;

/** Places by page, ascending within a page. */
export type Occurrences = Map<number, Place[]>;

const NONE: Place[] = [];

/**
 * Places where `next` follows `before` at once, in one word with it (`168` and `2018`), or after a lone sign where
 * `signs` allows it.
 */
function follow(before: Place[], next: Place[], signs = false): Place[] {
  let joined = NONE;
  let from = 0;
  for (const place of before) {
    if (isMadeUp(place)) continue;
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
      // of most pages nothing is joined
      if (joined === NONE) joined = [];
      joined.push(
        pack(startOf(place), endOf(best) - startOf(place), isExact(place) && isExact(best)),
      );
    }
  }
  return joined;
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
