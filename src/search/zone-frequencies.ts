import { fieldOf, isExact, startOf, timesOf, type Occurrences, type Place } from './occurrences.ts';

/** Frequencies of one unit in one zone, page by page: spelled as typed, and otherwise. Three columns of one length. */
export interface Frequencies {
  pages: number[];
  exact: number[];
  other: number[];
}

/**
 * Adds up the places of a unit by zone: `null` for the text, else the number of a metadata field. Each place counts as
 * `size` says.
 */
export function zoneFrequencies(
  occurrences: Occurrences,
  size: (place: Place, page: number) => number,
): Map<number | null, Frequencies> {
  const zones = new Map<number | null, Frequencies>();
  for (const [page, places] of occurrences)
    for (const place of places) {
      const zone = fieldOf(startOf(place));
      let frequencies = zones.get(zone);
      if (!frequencies) zones.set(zone, (frequencies = { pages: [], exact: [], other: [] }));
      const { pages, exact, other } = frequencies;
      // the places of a page come one after the other
      if (pages.at(-1) !== page) {
        pages.push(page);
        exact.push(0);
        other.push(0);
      }
      const column = isExact(place) ? exact : other;
      const at = pages.length - 1;
      column[at] = (column[at] ?? 0) + timesOf(place) * size(place, page);
    }
  return zones;
}
