import {
  fieldOf,
  isExact,
  isMadeUp,
  NOWHERE,
  pack,
  startOf,
  timesOf,
  type Place,
} from './occurrences.ts';

/** The most that one made-up place can stand for, and how many there are of one spelling on one page. */
const MOST = 64;
const PLACES = 16;

/** Made-up places for a word that stands `count` times in a text. */
export function madeUpPlaces(count: number, exact: boolean): Place[] {
  const places: Place[] = [];
  let rest = count;
  for (let at = 0; at < PLACES && rest > 0; at++, rest -= MOST) {
    const start = NOWHERE + (at + (exact ? 0 : PLACES)) * 2 * MOST;
    places.push(pack(start, Math.min(rest, MOST) - 1, exact));
  }
  return places;
}

/** The places of a page with those of `known` in the stead of made-up ones, spelling by spelling. Ascending. */
export function withKnown(places: readonly Place[], known: Iterable<Place>): Place[] {
  const starts = new Set(places.map(startOf));
  const more = [...new Set(known)].filter((place) => !starts.has(startOf(place)));
  if (more.length === 0) return [...places];
  const rest = [true, false].flatMap((exact) => {
    const counted = places
      .filter((place) => isMadeUp(place) && isExact(place) === exact)
      .reduce((sum, place) => sum + timesOf(place), 0);
    const now = more.filter((p) => isExact(p) === exact && fieldOf(startOf(p)) === null);
    return madeUpPlaces(Math.max(0, counted - now.length), exact);
  });
  return [...places.filter((place) => !isMadeUp(place)), ...more, ...rest].sort((a, b) => a - b);
}
