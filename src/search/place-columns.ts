/**
 * Where something stands on all pages, in columns: a common word stands on ten thousand pages, and a list of its own for
 * each took most of the time of a search.
 */
export interface PlaceColumns {
  /** Each page once, as first seen. */
  pages: Uint32Array;
  /** By page, and one more: where its places begin in `places`. */
  from: Uint32Array;
  /** Ascending within a page. */
  places: Uint32Array;
  /** By page number: its place in `pages`, one more; 0 for a page that has nothing. May end early. */
  slots: Uint32Array;
}

export const NO_COLUMNS: PlaceColumns = {
  pages: new Uint32Array(0),
  from: new Uint32Array(1),
  places: new Uint32Array(0),
  slots: new Uint32Array(0),
};

/** Puts in order a stretch of places that is nearly so: what spellings, each in order, have of one page. */
function sortPlaces(places: Uint32Array, start: number, end: number): void {
  if (end - start > 64) {
    places.subarray(start, end).sort();
    return;
  }
  for (let at = start + 1; at < end; at++) {
    const place = places[at] ?? 0;
    let to = at;
    for (; to > start && (places[to - 1] ?? 0) > place; to--) places[to] = places[to - 1] ?? 0;
    places[to] = place;
  }
}

/** Places as they come, the first `count` of two columns, put together page by page and in order; pages below `last`. */
export function columnsOf(
  pageOf: Uint32Array,
  placeOf: Uint32Array,
  count: number,
  last: number,
): PlaceColumns {
  const slots = new Uint32Array(last);
  const seen = new Uint32Array(Math.min(count, last));
  const sizes = new Uint32Array(seen.length + 1);
  let size = 0;
  let before = -1;
  let isGrouped = true;
  for (let at = 0; at < count; at++) {
    const page = pageOf[at] ?? 0;
    let slot = slots[page] ?? 0;
    if (slot === 0) {
      seen[size++] = page;
      slots[page] = slot = size;
    } else if (page !== before || (placeOf[at] ?? 0) < (placeOf[at - 1] ?? 0)) isGrouped = false;
    before = page;
    sizes[slot] = (sizes[slot] ?? 0) + 1;
  }
  const from = sizes.slice(0, size + 1);
  for (let slot = 1; slot <= size; slot++) from[slot] = (from[slot] ?? 0) + (from[slot - 1] ?? 0);
  // one spelling comes page by page and in order
  if (isGrouped)
    return { pages: seen.subarray(0, size), from, places: placeOf.subarray(0, count), slots };
  const next = from.slice();
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const slot = (slots[pageOf[at] ?? 0] ?? 0) - 1;
    const to = next[slot] ?? 0;
    next[slot] = to + 1;
    places[to] = placeOf[at] ?? 0;
  }
  for (let slot = 0; slot < size; slot++) {
    const start = from[slot] ?? 0;
    const end = from[slot + 1] ?? 0;
    if (end - start > 1) sortPlaces(places, start, end);
  }
  return { pages: seen.subarray(0, size), from, places, slots };
}

/** Columns in the making, page after page. */
export class ColumnsInMaking {
  readonly #pages: Uint32Array;
  readonly #from: Uint32Array;
  readonly #slots: Uint32Array;
  readonly places: Uint32Array;
  #size = 0;
  /** Places so far; whoever writes into `places` tells here how far. */
  end = 0;

  /** For so many pages and places at most, and page numbers below `last`. */
  constructor(pages: number, places: number, last: number) {
    this.#pages = new Uint32Array(pages);
    this.#from = new Uint32Array(pages + 1);
    this.#slots = new Uint32Array(last);
    this.places = new Uint32Array(places);
  }

  /** What was written since the last call are the places of this page; nothing where nothing was. */
  close(page: number): void {
    if (this.end === this.#from[this.#size]) return;
    this.#pages[this.#size++] = page;
    this.#from[this.#size] = this.end;
    this.#slots[page] = this.#size;
  }

  columns(): PlaceColumns {
    return {
      pages: this.#pages.subarray(0, this.#size),
      from: this.#from.subarray(0, this.#size + 1),
      places: this.places.subarray(0, this.end),
      slots: this.#slots,
    };
  }
}
