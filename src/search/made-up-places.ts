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

/** Puts a place that is known among those of a page, in the stead of a made-up one of its spelling. Keeps the order. */
export function putPlace(places: Place[], known: Place): void {
  const start = startOf(known);
  let at = 0;
  while (at < places.length && startOf(places[at] ?? 0) < start) at += 1;
  if (at < places.length && startOf(places[at] ?? 0) === start) return;
  if (fieldOf(start) === null) takeOne(places, isExact(known));
  // made-up places stand behind all others of the text, so none before this one is gone
  places.splice(at, 0, known);
}

/** Lets the made-up places of a spelling stand for one time less. */
function takeOne(places: Place[], exact: boolean): void {
  for (let at = places.length - 1; at >= 0; at--) {
    const place = places[at] ?? 0;
    if (!isMadeUp(place) || isExact(place) !== exact) continue;
    const times = timesOf(place);
    if (times === 1) places.splice(at, 1);
    else places[at] = pack(startOf(place), times - 2, exact);
    return;
  }
}
