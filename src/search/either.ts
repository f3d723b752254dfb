import { startOf } from './occurrences.ts';
import { ColumnsInMaking, type PlaceColumns } from './place-columns.ts';

/** Places of two ways to write something; what starts where the first has something is that. */
export function either(one: PlaceColumns, other: PlaceColumns): PlaceColumns {
  if (other.pages.length === 0) return one;
  if (one.pages.length === 0) return other;
  const found = new ColumnsInMaking(
    one.pages.length + other.pages.length,
    one.places.length + other.places.length,
    Math.max(one.slots.length, other.slots.length),
  );
  const { places } = found;
  for (let slot = 0; slot < one.pages.length; slot++) {
    const page = one.pages[slot] ?? 0;
    const second = other.slots[page] ?? 0;
    const last = one.from[slot + 1] ?? 0;
    let at = one.from[slot] ?? 0;
    const end = second === 0 ? 0 : (other.from[second] ?? 0);
    for (let next = second === 0 ? 0 : (other.from[second - 1] ?? 0); next < end; next++) {
      const place = other.places[next] ?? 0;
      const start = startOf(place);
      while (at < last && startOf(one.places[at] ?? 0) < start)
        places[found.end++] = one.places[at++] ?? 0;
      if (at < last && startOf(one.places[at] ?? 0) === start) continue;
      places[found.end++] = place;
    }
    while (at < last) places[found.end++] = one.places[at++] ?? 0;
    found.close(page);
  }
  for (let slot = 0; slot < other.pages.length; slot++) {
    const page = other.pages[slot] ?? 0;
    if ((one.slots[page] ?? 0) > 0) continue;
    for (let at = other.from[slot] ?? 0; at < (other.from[slot + 1] ?? 0); at++)
      places[found.end++] = other.places[at] ?? 0;
    found.close(page);
  }
  return found.columns();
}
