import { fieldOf, wordOf } from '../occurrences.ts';
import type { SearchIndex } from '../open-index.ts';
import { termOf } from '../term.ts';
import { ANY_SPELLING, eachPlace, fitting } from '../unit-occurrences.ts';

/** Where something stands in a field of metadata: numbers of words by page. */
export type FieldPlaces = Map<number, Set<number>>;

/** Places of a field at which a word, or two words in a row, stand in any of the ways to write them. */
export async function fieldPlaces(
  index: SearchIndex,
  field: string,
  ways: readonly string[],
): Promise<FieldPlaces> {
  const wanted = index.contents.fields.indexOf(field);
  const all = await Promise.all(
    ways.map((way) => fitting(index, way.split(' ').map(termOf), ANY_SPELLING)),
  );
  const found: FieldPlaces = new Map();
  for (const { spelled } of all.flat())
    eachPlace(spelled, (page, start) => {
      if (fieldOf(start) !== wanted) return;
      const places = found.get(page);
      if (places) places.add(wordOf(start));
      else found.set(page, new Set([wordOf(start)]));
    });
  return found;
}
