import { HIDDEN_FIELD } from '../fragment.ts';
import type { SearchIndex } from '../open-index.ts';
import { fieldOf, wordOf } from '../occurrences.ts';
import { termOf } from '../term.ts';
import { eachPlace, fitting } from '../unit-occurrences.ts';
import type { AskedNumber } from './find-numbers.ts';

/** Where something stands in a field of metadata: numbers of words by page. */
type FieldPlaces = Map<number, Set<number>>;

/** Pages of the archive's own documents that have a number. */
export interface NumberedPages {
  /** All of what was asked is the number. */
  exact: number[];
  /** What was asked is a part of their number. */
  partial: number[];
}

async function placesIn(
  index: SearchIndex,
  field: string,
  words: readonly string[],
): Promise<FieldPlaces> {
  const wanted = index.contents.fields.indexOf(field);
  const found: FieldPlaces = new Map();
  const terms = words.map(termOf);
  for (const { spelled } of (
    await Promise.all(terms.map((term) => fitting(index, [term], { marked: false, exact: false })))
  ).flat())
    eachPlace(spelled, (page, start) => {
      if (fieldOf(start) !== wanted) return;
      const places = found.get(page);
      if (places) places.add(wordOf(start));
      else found.set(page, new Set([wordOf(start)]));
    });
  return found;
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
  const exact = whole === null ? [] : [...(await placesIn(index, 'number', written)).keys()];
  if (exact.length > 0) return { exact, partial: [] };

  // one after the other, since a short word such as `tu` is a file of its own: most numbers end at the first
  const parts: FieldPlaces[] = [];
  for (const words of [ways, ...letters.map((letter) => [letter])]) {
    parts.push(await placesIn(index, 'number', words));
    if (together(parts).length === 0 && (parts.length > 1 || serial.length > 1)) break;
  }
  let partial = parts.length > letters.length ? together(parts) : [];
  if (partial.length === 0 && serial.length === 1 && parts.length > 1) {
    // a figure by itself is not kept with the number, but as a word of the hidden field
    const [, ...others] = parts;
    const hidden = await placesIn(index, HIDDEN_FIELD, [serial]);
    partial =
      others.length < letters.length ? [] : together(others).filter((page) => hidden.has(page));
  }
  if (year !== null) {
    const written = together([...parts, await placesIn(index, 'number', [year])]);
    const about = new Set(index.facets.nam.get(year));
    partial = written.length > 0 ? written : partial.filter((page) => about.has(page));
  }
  if (type === null || letters.length > 0) return { exact: [], partial };
  const ofType = new Set(index.facets.loai.get(type));
  return { exact: [], partial: partial.filter((page) => ofType.has(page)) };
}
