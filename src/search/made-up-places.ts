import { fieldOf, isMadeUp, NOWHERE, pack, startOf, timesOf, type Place } from './occurrences.ts';

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

const among = (places: readonly Place[], start: number): boolean => {
  for (const place of places) if (startOf(place) === start) return true;
  return false;
};

/** The places of a page with those of `known` in the stead of made-up ones, spelling by spelling. Ascending. */
export function withKnown(places: readonly Place[], known: readonly Place[]): Place[] {
  const real: Place[] = [];
  // how often each spelling is still to be made up: other, then as typed
  const rest: [number, number] = [0, 0];
  for (const place of places)
    if (isMadeUp(place)) rest[place & 1 ? 1 : 0] += timesOf(place);
    else real.push(place);
  const before = real.length;
  for (const place of known) {
    const start = startOf(place);
    if (among(real, start)) continue;
    real.push(place);
    if (fieldOf(start) === null) rest[place & 1 ? 1 : 0] -= 1;
  }
  if (real.length === before) return [...places];
  real.push(...madeUpPlaces(rest[1], true), ...madeUpPlaces(rest[0], false));
  return real.sort((a, b) => a - b);
}
