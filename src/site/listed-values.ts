import type { ArchiveDocument, Tombstone } from '#documents/document.ts';
import type { FacetName } from '#documents/urls.ts';
import type { Archive } from './archive-view.ts';
import type { FacetValue } from './feeds.ts';
import { listedUnder } from './listed-under.ts';

/**
 * Facets in the order in which two of them stand in the address of a feed. Permanent. Offices, of which there are thousands, are
 * last: each would be a folder for each other facet, and folders cost more than files.
 */
export const PAIR_ORDER: readonly FacetName[] = [
  'law',
  'planType',
  'locality',
  'topic',
  'docType',
  'year',
  'issuer',
];

/** The values of all facets by number, and those of each document: every list is counted by them. */
export interface ListedValues {
  values: readonly FacetValue[];
  /** Number of a value that something is or was listed under. */
  number: (value: FacetValue) => number | undefined;
  /** Numbers of the lists that something stands or stood in, a place with all above it, in the order of `PAIR_ORDER`. */
  numbersOf: (of: ArchiveDocument | Tombstone) => readonly number[];
}

const known = new WeakMap<Archive, ListedValues>();
const NONE: readonly number[] = [];

/** Numbers all values in one pass over documents and tombstones; done once for an archive. */
export function listedValues(archive: Archive): ListedValues {
  const made = known.get(archive) ?? numbered(archive);
  known.set(archive, made);
  return made;
}

function numbered({ documents, tombstones }: Archive): ListedValues {
  const values: FacetValue[] = [];
  const facets = PAIR_ORDER.map((facet) => ({ facet, numbers: new Map<string, number>() }));
  const lists = new Map<ArchiveDocument | Tombstone, number[]>();
  // of what was withdrawn on a day that nobody knows no list tells
  for (const of of [...documents, ...tombstones.filter(({ date }) => date !== null)]) {
    const keys = listedUnder(of);
    if (!keys) continue;
    const own: number[] = [];
    for (const { facet, numbers } of facets)
      for (const key of keys[facet]) {
        const at = numbers.get(key) ?? values.push({ facet, key }) - 1;
        numbers.set(key, at);
        own.push(at);
      }
    lists.set(of, own);
  }
  const byFacet = new Map(facets.map(({ facet, numbers }) => [facet, numbers]));
  return {
    values,
    number: ({ facet, key }) => byFacet.get(facet)?.get(key),
    numbersOf: (of) => lists.get(of) ?? NONE,
  };
}

/** How many of the documents stand under each value, by its number. */
export function countValues(
  { numbersOf }: ListedValues,
  documents: readonly ArchiveDocument[],
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const document of documents)
    for (const at of numbersOf(document)) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
}
