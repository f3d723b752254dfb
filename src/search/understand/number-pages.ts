import { HIDDEN_FIELD } from '../fragment.ts';
import type { SearchIndex } from '../open-index.ts';
import { fieldPlaces, type FieldPlaces } from './field-places.ts';
import type { AskedNumber } from './find-numbers.ts';

/** Pages of the archive's own documents that have a number. */
export interface NumberedPages {
  /** All of what was asked is the number. */
  exact: number[];
  /** What was asked is a part of their number. */
  partial: number[];
}

/** A serial as it may be written: `2`, `02`. */
function serials(serial: string): string[] {
  const bare = serial.replace(/^0+(?=\d)/, '');
  return [...new Set([serial, bare, bare.padStart(2, '0')])];
}

/** Pages on which all parts stand in one word of the field. */
function together(parts: readonly FieldPlaces[]): number[] {
  const [first = new Map<number, Set<number>>(), ...rest] = parts;
  return [...first].flatMap(([page, places]) => {
    const standing = [...places].filter((place) =>
      rest.every((part) => part.get(page)?.has(place) === true),
    );
    return standing.length > 0 ? [page] : [];
  });
}

/**
 * Documents with the number asked for, looked up in the index's field of numbers, so that no list of them has to be
 * fetched. Pagefind keeps a number whole, without its signs, and its parts of two signs and more at the same place.
 */
export async function numberPages(index: SearchIndex, asked: AskedNumber): Promise<NumberedPages> {
  const { serial, year, letters, type, whole } = asked;
  const ways = serials(serial);
  const written = ways.map((way) => (whole === null ? way : way + whole.slice(serial.length)));
  const exact = whole === null ? [] : [...(await fieldPlaces(index, 'number', written)).keys()];
  if (exact.length > 0) return { exact, partial: [] };

  // one after the other, since a short word such as `tu` is a file of its own: most numbers end at the first
  const parts: FieldPlaces[] = [];
  for (const words of [ways, ...letters.map((letter) => [letter])]) {
    parts.push(await fieldPlaces(index, 'number', words));
    if (together(parts).length === 0 && (parts.length > 1 || serial.length > 1)) break;
  }
  let partial = parts.length > letters.length ? together(parts) : [];
  if (partial.length === 0 && serial.length === 1 && parts.length > 1) {
    // a figure by itself is not kept with the number, but as a word of the hidden field
    const [, ...others] = parts;
    const hidden = await fieldPlaces(index, HIDDEN_FIELD, [serial]);
    partial =
      others.length < letters.length ? [] : together(others).filter((page) => hidden.has(page));
  }
  if (year !== null) {
    const written = together([...parts, await fieldPlaces(index, 'number', [year])]);
    const about = new Set(index.facets.nam.get(year));
    partial = written.length > 0 ? written : partial.filter((page) => about.has(page));
  }
  if (type === null || letters.length > 0) return { exact: [], partial };
  const ofType = new Set(index.facets.loai.get(type));
  return { exact: [], partial: partial.filter((page) => ofType.has(page)) };
}
