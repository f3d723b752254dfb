import { columnsOf, type PlaceColumns } from '#search/place-columns.ts';
import type { Occurrences } from '#search/occurrences.ts';

/** Places by page as columns. */
export function columnsFrom(places: Occurrences): PlaceColumns {
  const all = [...places].flatMap(([page, list]) => list.map((place) => [page, place] as const));
  const last = Math.max(-1, ...places.keys()) + 1;
  const [pageOf, placeOf] = [0, 1].map((at) => Uint32Array.from(all, (one) => one[at] ?? 0));
  return columnsOf(pageOf ?? new Uint32Array(), placeOf ?? new Uint32Array(), all.length, last);
}

/** Columns as places by page. */
export const placesOf = ({ pages, from, places }: PlaceColumns): Occurrences =>
  new Map(
    Array.from(pages, (page, at) => [page, [...places.subarray(from[at] ?? 0, from[at + 1] ?? 0)]]),
  );
