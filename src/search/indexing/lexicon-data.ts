import type { Reference } from '#documents/reference.ts';
import { compare } from '#vietnamese/compare.ts';
import type { LexiconData } from '../lexicon.ts';
import { PLACE_KINDS } from '../place-kinds.ts';

const KIND = new RegExp(String.raw`^(?:${PLACE_KINDS})\s+`, 'iu');

/** The words of the search from the reference lists and the names of the places that documents have. */
export function lexiconData(
  {
    abbreviations,
    compounds,
    synonyms,
  }: Pick<Reference, 'abbreviations' | 'compounds' | 'synonyms'>,
  places: Iterable<string>,
): LexiconData {
  const names = new Set(Array.from(places, plainName));
  return {
    abbreviations: Array.from(abbreviations.values(), ({ abbr, expansions }) => [
      abbr,
      ...expansions,
    ]),
    words: [...new Set(compounds)].filter((word) => !names.has(word)).sort(compare),
    synonyms,
    places: [...names].sort(compare),
  };
}

/** A place without its kind: people write `Kim Bảng` more than `huyện Kim Bảng`. */
const plainName = (name: string): string => name.replace(KIND, '');
