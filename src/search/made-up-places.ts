import { isExact, NOWHERE, pack, startOf, timesOf, type Place } from './occurrences.ts';

/** The most that one made-up place can stand for, and how many there are of one spelling on one page. */
const MOST = 64;
const PLACES = 16;

/** How many made-up places a word needs that stands `count` times in a text. */
export const madeUpCount = (count: number): number => Math.min(PLACES, Math.ceil(count / MOST));

/** Writes made-up places for a word that stands `count` times in a text into `out` from `to` on; gives where they end. */
export function madeUpPlaces(
  out: Place[] | Uint32Array,
  to: number,
  count: number,
  exact: boolean,
): number {
  let end = to;
  let rest = count;
  for (let at = 0; at < PLACES && rest > 0; at++, rest -= MOST) {
    const start = NOWHERE + (at + (exact ? 0 : PLACES)) * 2 * MOST;
    out[end++] = pack(start, Math.min(rest, MOST) - 1, exact);
  }
  return end;
}

/** Made-up places of one page with so many of each spelling taken from them, the last first. */
export function fewerMadeUp(
  places: Uint32Array,
  start: number,
  end: number,
  exact: number,
  other: number,
  out: Uint32Array,
  to: number,
): number {
  let [restExact, restOther] = [exact, other];
  // what is left of each is written from the end, behind what is not looked at yet
  const left: Place[] = [];
  for (let at = end - 1; at >= start; at--) {
    const place = places[at] ?? 0;
    const typed = isExact(place);
    const times = timesOf(place);
    const less = Math.min(times, typed ? restExact : restOther);
    if (typed) restExact -= less;
    else restOther -= less;
    if (less === 0) left.push(place);
    else if (less < times) left.push(pack(startOf(place), times - less - 1, typed));
  }
  let written = to;
  for (let at = left.length - 1; at >= 0; at--) out[written++] = left[at] ?? 0;
  return written;
}
