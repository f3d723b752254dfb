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

/** How many documents, withdrawn ones included, each list has and each two lists of different facets share. */
export interface PairTotals {
  /** Values by their number. */
  values: readonly FacetValue[];
  /** Number of a value that has documents. */
  number: (value: FacetValue) => number | undefined;
  /** Documents by the number of a value. */
  totals: readonly number[];
  /** Documents of two values, by `keyOf`. */
  pairs: ReadonlyMap<number, number>;
  /** Of these the withdrawn ones. */
  withdrawn: ReadonlyMap<number, number>;
  /** Key of two numbers, in the order of `PAIR_ORDER`: `first * values.length + second`. */
  keyOf: (a: number, b: number) => number;
  /** Keys of pairs a document stands in, none of one that is in no list. */
  pairsOf: (of: ArchiveDocument | Tombstone) => Generator<number>;
  /** Numbers of the offices of a place, by its key. */
  offices: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Archive, PairTotals>();

/** Counts all pairs in one pass over the documents; done once for an archive. */
export function pairTotals(archive: Archive): PairTotals {
  const made = known.get(archive) ?? count(archive);
  known.set(archive, made);
  return made;
}

function count({ documents, tombstones }: Archive): PairTotals {
  const values: FacetValue[] = [];
  const totals: number[] = [];
  const ranks: number[] = [];
  const numbers = new Map(PAIR_ORDER.map((facet) => [facet, new Map<string, number>()]));
  const lists = new Map<ArchiveDocument | Tombstone, number[]>();
  const told = [
    ...documents.filter(({ hindrances }) => !hindrances),
    ...tombstones.filter(({ date }) => date !== null),
  ];
  for (const of of told) {
    const keys = listedUnder(of);
    if (!keys) continue;
    const own: number[] = [];
    for (const [rank, facet] of PAIR_ORDER.entries())
      for (const key of keys[facet]) {
        const at = numbers.get(facet)?.get(key) ?? values.length;
        if (at === values.length) {
          numbers.get(facet)?.set(key, at);
          values.push({ facet, key });
          ranks.push(rank);
          totals.push(0);
        }
        totals[at] = (totals[at] ?? 0) + 1;
        own.push(at);
      }
    lists.set(of, own);
  }
  const pairsOf = function* (of: ArchiveDocument | Tombstone): Generator<number> {
    const own = lists.get(of) ?? [];
    for (const [at, a] of own.entries())
      for (const b of own.slice(at + 1)) if (ranks[a] !== ranks[b]) yield a * values.length + b;
  };
  const pairs = new Map<number, number>();
  const withdrawn = new Map<number, number>();
  for (const of of lists.keys())
    for (const pair of pairsOf(of)) {
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      if (!('data' in of)) withdrawn.set(pair, (withdrawn.get(pair) ?? 0) + 1);
    }
  const offices = new Map<string, number[]>();
  for (const [key, at] of numbers.get('issuer') ?? []) {
    const place = officePlace(key);
    offices.set(place, [...(offices.get(place) ?? []), at]);
  }
  const keyOf = (a: number, b: number): number =>
    (ranks[a] ?? 0) < (ranks[b] ?? 0) ? a * values.length + b : b * values.length + a;
  const number = ({ facet, key }: FacetValue): number | undefined => numbers.get(facet)?.get(key);
  return { values, number, totals, pairs, withdrawn, keyOf, pairsOf, offices };
}

/** The place of an office, by its key in addresses (`issuerKey`). */
export function officePlace(key: string): string {
  return key.split('--')[1] ?? 'viet-nam';
}
