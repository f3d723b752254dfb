import { endOf, followInto, startOf, type Place } from './occurrences.ts';
import { ColumnsInMaking, type PlaceColumns } from './place-columns.ts';

/** Pages and places where two units stand side by side, in this order. */
export function sideBySide(before: PlaceColumns, after: PlaceColumns): PlaceColumns {
  const fewer = before.pages.length <= after.pages.length ? before : after;
  const { pages, slots } = fewer;
  const found = new ColumnsInMaking(pages.length, before.places.length, slots.length);
  for (const page of pages) {
    const first = before.slots[page] ?? 0;
    const second = after.slots[page] ?? 0;
    if (first === 0 || second === 0) continue;
    found.end = followInto(
      found.places,
      found.end,
      { places: before.places, start: before.from[first - 1] ?? 0, end: before.from[first] ?? 0 },
      { places: after.places, start: after.from[second - 1] ?? 0, end: after.from[second] ?? 0 },
      false,
    );
    found.close(page);
  }
  return found.columns();
}

/** Where a row that ends with a word goes on with a pair that starts with it; `joined` makes the new place of the two. */
export function goOn(
  standing: PlaceColumns,
  pairs: PlaceColumns,
  joined: (place: Place, pair: Place) => Place,
): PlaceColumns {
  const { pages, from, places, slots } = standing;
  const found = new ColumnsInMaking(pages.length, places.length, slots.length);
  for (let slot = 0; slot < pages.length; slot++) {
    const page = pages[slot] ?? 0;
    const other = pairs.slots[page] ?? 0;
    if (other === 0) continue;
    const [start, end] = [pairs.from[other - 1] ?? 0, pairs.from[other] ?? 0];
    for (let at = from[slot] ?? 0; at < (from[slot + 1] ?? 0); at++) {
      const place = places[at] ?? 0;
      const wanted = endOf(place);
      let [low, high] = [start, end];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (startOf(pairs.places[middle] ?? 0) <= wanted) low = middle + 1;
        else high = middle;
      }
      // of several that start there the last
      const pair = pairs.places[low - 1] ?? 0;
      if (low === start || startOf(pair) !== wanted) continue;
      found.places[found.end++] = joined(place, pair);
    }
    found.close(page);
  }
  return found.columns();
}
