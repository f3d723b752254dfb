import type { ArchiveDocument, Tombstone } from '#documents/document.ts';
import type { Archive } from './archive-view.ts';
import type { FacetValue } from './feeds.ts';
import { listedValues, PAIR_ORDER } from './listed-values.ts';

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
  pairsOf: (of: ArchiveDocument | Tombstone) => number[];
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

function count(archive: Archive): PairTotals {
  const { values, number, numbersOf } = listedValues(archive);
  const ranks = values.map(({ facet }) => PAIR_ORDER.indexOf(facet));
  const totals = values.map(() => 0);
  const pairs = new Map<number, number>();
  const withdrawn = new Map<number, number>();
  const pairsOf = (of: ArchiveDocument | Tombstone): number[] => {
    const own = numbersOf(of);
    const found: number[] = [];
    for (let at = 0; at < own.length; at++)
      for (let next = at + 1; next < own.length; next++) {
        const [a = 0, b = 0] = [own[at], own[next]];
        if (ranks[a] !== ranks[b]) found.push(a * values.length + b);
      }
    return found;
  };
  const told = [
    ...archive.documents.filter(({ hindrances }) => !hindrances),
    ...archive.tombstones.filter(({ date }) => date !== null),
  ];
  for (const of of told) {
    for (const at of numbersOf(of)) totals[at] = (totals[at] ?? 0) + 1;
    for (const pair of pairsOf(of)) {
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      if (!('data' in of)) withdrawn.set(pair, (withdrawn.get(pair) ?? 0) + 1);
    }
  }
  const offices = new Map<string, number[]>();
  for (const [at, { facet, key }] of values.entries()) {
    if (facet !== 'issuer' || totals[at] === 0) continue;
    const place = officePlace(key);
    offices.set(place, [...(offices.get(place) ?? []), at]);
  }
  const keyOf = (a: number, b: number): number =>
    (ranks[a] ?? 0) < (ranks[b] ?? 0) ? a * values.length + b : b * values.length + a;
  return { values, number, totals, pairs, withdrawn, keyOf, pairsOf, offices };
}

/** The place of an office, by its key in addresses (`issuerKey`). */
export function officePlace(key: string): string {
  return key.split('--')[1] ?? 'viet-nam';
}
