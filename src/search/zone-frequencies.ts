import { FIRST_MADE_UP, SPAN, START, ZONE } from './occurrences.ts';
import type { PlaceColumns } from './place-columns.ts';

/** Frequencies of one unit in one zone, page by page: spelled as typed, and otherwise. Three columns of one length. */
export interface Frequencies {
  pages: Uint32Array;
  exact: Float64Array;
  other: Float64Array;
}

/** How many pages have something in each zone, in the order in which zones are first met. */
function pagesByZone({ from, places }: PlaceColumns): Map<number, number> {
  const counts: number[] = [];
  const order: number[] = [];
  for (let slot = 0; slot + 1 < from.length; slot++) {
    let last = -1;
    const end = from[slot + 1] ?? 0;
    for (let at = from[slot] ?? 0; at < end; at++) {
      // 0 for the text, else one more than the number of the metadata field
      const zone = (places[at] ?? 0) >>> ZONE;
      // the places of a page are ascending, so those of a zone come one after the other
      if (zone === last) continue;
      last = zone;
      const known = counts[zone];
      if (known === undefined) order.push(zone);
      counts[zone] = (known ?? 0) + 1;
    }
  }
  return new Map(order.map((zone) => [zone, counts[zone] ?? 0]));
}

/**
 * Adds up the places of a unit by zone: `null` for the text, else the number of a metadata field. A place in the text
 * counts as `size` says, one in a field once.
 */
export function zoneFrequencies(
  columns: PlaceColumns,
  size: (start: number, page: number) => number,
): Map<number | null, Frequencies> {
  const zones = new Map<number | null, Frequencies>();
  const byZone: (Frequencies & { size: number })[] = [];
  for (const [zone, count] of pagesByZone(columns)) {
    const frequencies = {
      pages: new Uint32Array(count),
      exact: new Float64Array(count),
      other: new Float64Array(count),
      size: 0,
    };
    byZone[zone] = frequencies;
    zones.set(zone === 0 ? null : zone - 1, frequencies);
  }
  const { pages, from, places } = columns;
  for (let slot = 0; slot < pages.length; slot++) {
    const page = pages[slot] ?? 0;
    const end = from[slot + 1] ?? 0;
    let at = from[slot] ?? 0;
    while (at < end) {
      const zone = (places[at] ?? 0) >>> ZONE;
      let exact = 0;
      let other = 0;
      for (; at < end; at++) {
        const place = places[at] ?? 0;
        if (place >>> ZONE !== zone) break;
        let times = 1;
        if (zone === 0) {
          if (place >= FIRST_MADE_UP) times += (place >>> 1) & SPAN;
          times *= size(place >>> START, page);
        }
        if ((place & 1) === 1) exact += times;
        else other += times;
      }
      const into = byZone[zone];
      if (!into) continue;
      into.pages[into.size] = page;
      into.exact[into.size] = exact;
      into.other[into.size++] = other;
    }
  }
  return zones;
}
