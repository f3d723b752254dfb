import { fewerMadeUp } from './made-up-places.ts';
import { isExact, isMadeUp, NOWHERE, startOf, type Place } from './occurrences.ts';
import { ColumnsInMaking, type PlaceColumns } from './place-columns.ts';

/** Places that have become known, as they come. */
export class KnownPlaces {
  #pages = new Uint32Array(1024);
  #places = new Uint32Array(1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(page: number, place: Place): void {
    if (this.#size === this.#pages.length) {
      const [pages, places] = [this.#pages, this.#places];
      this.#pages = new Uint32Array(this.#size * 2);
      this.#places = new Uint32Array(this.#size * 2);
      this.#pages.set(pages);
      this.#places.set(places);
    }
    this.#pages[this.#size] = page;
    this.#places[this.#size++] = place;
  }

  /** Calls back for each place; for each of them `next` is the one of the same page that came after it, or `-1`. */
  byPage(slots: Uint32Array): { first: Int32Array; next: Int32Array; places: Uint32Array } {
    const first = new Int32Array(slots.length).fill(-1);
    const next = new Int32Array(this.#size);
    // from the end, so that those of a page come in the order they were added in
    for (let at = this.#size - 1; at >= 0; at--) {
      const page = this.#pages[at] ?? 0;
      if (page >= first.length) continue;
      next[at] = first[page] ?? -1;
      first[page] = at;
    }
    return { first, next, places: this.#places };
  }
}

/** Puts a place among those gathered, ascending by where it starts; of two that start alike the first stays. */
function gather(gathered: Place[], size: number, place: Place): number {
  const start = startOf(place);
  let to = size;
  while (to > 0 && startOf(gathered[to - 1] ?? 0) > start) to -= 1;
  if (to > 0 && startOf(gathered[to - 1] ?? 0) === start) return size;
  for (let at = size; at > to; at--) gathered[at] = gathered[at - 1] ?? 0;
  gathered[to] = place;
  return size + 1;
}

/**
 * Puts places that are known among those of their pages, each in the stead of a made-up one of its spelling. A place that
 * stands there already stays as it is; pages that have nothing get nothing.
 */
export function withKnown(columns: PlaceColumns, known: KnownPlaces): PlaceColumns {
  if (known.size === 0) return columns;
  const { pages, from, places, slots } = columns;
  const { first, next, places: knownPlaces } = known.byPage(slots);
  const made = new ColumnsInMaking(pages.length, places.length + known.size, slots.length);
  const out = made.places;
  const gathered: Place[] = [];
  for (let slot = 0; slot < pages.length; slot++) {
    const page = pages[slot] ?? 0;
    const end = from[slot + 1] ?? 0;
    let at = from[slot] ?? 0;
    if ((first[page] ?? -1) < 0) {
      while (at < end) out[made.end++] = places[at++] ?? 0;
      made.close(page);
      continue;
    }
    let size = 0;
    for (let one = first[page] ?? -1; one >= 0; one = next[one] ?? -1)
      size = gather(gathered, size, knownPlaces[one] ?? 0);
    // places of the text by their spelling that a made-up one makes room for
    let exact = 0;
    let other = 0;
    let taken = 0;
    const take = (limit: number): void => {
      for (; taken < size && startOf(gathered[taken] ?? 0) < limit; taken++) {
        const place = gathered[taken] ?? 0;
        const start = startOf(place);
        while (at < end && startOf(places[at] ?? 0) < start) out[made.end++] = places[at++] ?? 0;
        if (at < end && startOf(places[at] ?? 0) === start) continue;
        out[made.end++] = place;
        if (isExact(place)) exact += 1;
        else other += 1;
      }
    };
    take(NOWHERE);
    while (at < end && startOf(places[at] ?? 0) < NOWHERE) out[made.end++] = places[at++] ?? 0;
    let rest = at;
    while (rest < end && isMadeUp(places[rest] ?? 0)) rest += 1;
    made.end = fewerMadeUp(places, at, rest, exact, other, out, made.end);
    at = rest;
    take(Infinity);
    while (at < end) out[made.end++] = places[at++] ?? 0;
    made.close(page);
  }
  return made.columns();
}
