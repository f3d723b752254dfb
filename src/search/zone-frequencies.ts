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
  // looked up a hundred thousand times: by number, the text at 0
  const columns: (Frequencies | undefined)[] = [];
  for (const [page, places] of occurrences)
    for (const place of places) {
      const zone = fieldOf(startOf(place));
      const number = zone === null ? 0 : zone + 1;
      let frequencies = columns[number];
      if (!frequencies) {
        columns[number] = frequencies = { pages: [], exact: [], other: [] };
        zones.set(zone, frequencies);
      }
      const { pages, exact, other } = frequencies;
      const times = timesOf(place) * size(place, page);
      const asTyped = isExact(place) ? times : 0;
      const otherwise = times - asTyped;
      const at = pages.length - 1;
      // the places of a page come one after the other
      if (at >= 0 && pages[at] === page) {
        exact[at] = (exact[at] ?? 0) + asTyped;
        other[at] = (other[at] ?? 0) + otherwise;
      } else {
        pages.push(page);
        exact.push(asTyped);
        other.push(otherwise);
      }
    }
  return zones;
}
