import type { ArchiveDocument } from './document.ts';

/** Why two documents stand together, strongest first. */
export type RelatedReason = 'place' | 'plan' | 'topic';

export interface Related {
  document: ArchiveDocument;
  reason: RelatedReason;
}

/** How far to each side of the document a list is searched: near it are those of nearly the same day. */
const REACH = 20;

const REASONS: readonly RelatedReason[] = ['place', 'plan', 'topic'];
/** Each weighs more than all weaker ones together. */
const WEIGHT: Record<RelatedReason, number> = { place: 4, plan: 2, topic: 1 };
/** Up to so many shared topics count one each, the same year of work one more. */
const MOST_TOPICS = 3;

/** Finds what is related to a document, at most `limit`; what is in `shown` is left out. */
export type RelatedFinder = (
  document: ArchiveDocument,
  shelves: Readonly<Record<RelatedReason, readonly ArchiveDocument[]>>,
  shown: ReadonlySet<string>,
  limit?: number,
) => Related[];

/**
 * Finds among `documents` those worth reading beside one: of the same place, the same main plan type, the same topics, and
 * of nearly the same day. Shelves are lists it stands in, newest first. The answer follows from the lists alone.
 *
 * Each is held against a hundred others: years, topics and lists are rows of numbers here, for looking into so many
 * documents, wherever they lie in memory, took ten times as long.
 */
export function relatedFinder(documents: readonly ArchiveDocument[]): RelatedFinder {
  const numbers = new Map(documents.map((document, number) => [document, number]));
  const years = documents.map(({ data }) => data.year);
  const topics = topicRows(documents);
  const shelfNumbers = new WeakMap<readonly ArchiveDocument[], Shelf>();
  const shelfOf = (list: readonly ArchiveDocument[]): Shelf => {
    const known = shelfNumbers.get(list) ?? asShelf(list, numbers);
    shelfNumbers.set(list, known);
    return known;
  };
  const weights = new Uint8Array(documents.length);

  return (document, shelves, shown, limit = 5) => {
    const own = numbers.get(document);
    if (own === undefined) return [];
    const found: number[] = [];
    for (const reason of REASONS) {
      const { row, places } = shelfOf(shelves[reason]);
      const at = places.get(own);
      if (at === undefined) continue;
      for (const other of row.subarray(Math.max(0, at - REACH), at + REACH + 1)) {
        const weight = weights[other] ?? 0;
        if (weight === 0) found.push(other);
        weights[other] = weight + WEIGHT[reason];
      }
    }
    const best: Scored[] = [];
    for (const other of found) {
      const weight = weights[other] ?? 0;
      weights[other] = 0;
      const last = best.length < limit ? undefined : best.at(-1);
      // most are too far below the last of the best for their topics to matter
      if (other === own || (last && weight + MOST_TOPICS + 1 < last.score)) continue;
      const near = Math.min(MOST_TOPICS, topics.shared(own, other));
      const score = weight + near + (years[own] === years[other] ? 1 : 0);
      if (last && score < last.score) continue;
      const one = { document: documents[other] ?? document, weight, score };
      if ((last && !isBefore(one, last)) || shown.has(one.document.id)) continue;
      if (last) best.pop();
      const at = best.findIndex((kept) => isBefore(one, kept));
      best.splice(at < 0 ? best.length : at, 0, one);
    }
    return best.map((one) => ({ document: one.document, reason: reasonOf(one.weight) }));
  };
}

interface Scored {
  document: ArchiveDocument;
  weight: number;
  score: number;
}

const isBefore = (a: Scored, b: Scored): boolean =>
  a.score > b.score || (a.score === b.score && a.document.id < b.document.id);

/** The strongest reason that a weight has in it. */
const reasonOf = (weight: number): RelatedReason =>
  weight >= WEIGHT.place ? 'place' : weight >= WEIGHT.plan ? 'plan' : 'topic';

/** A list by the numbers of its documents, and where each stands. */
interface Shelf {
  row: Int32Array;
  places: ReadonlyMap<number, number>;
}

function asShelf(
  list: readonly ArchiveDocument[],
  numbers: ReadonlyMap<ArchiveDocument, number>,
): Shelf {
  const row = Int32Array.from(list, (document) => numbers.get(document) ?? 0);
  return { row, places: new Map(Array.from(row, (number, place) => [number, place])) };
}

/** The topics of documents as numbers, all in one row. */
function topicRows(documents: readonly ArchiveDocument[]): {
  /** How many topics of a document another has too. */
  shared: (own: number, other: number) => number;
} {
  const keys = new Map<string, number>();
  const row: number[] = [];
  const starts = [0];
  for (const { data } of documents) {
    for (const topic of data.topics) {
      const key = keys.get(topic) ?? keys.size;
      keys.set(topic, key);
      row.push(key);
    }
    starts.push(row.length);
  }
  const topicsOf = (number: number): number[] => row.slice(starts[number], starts[number + 1]);
  let asked: number[] = [];
  let askedOf = -1;
  return {
    shared(own, other) {
      if (own !== askedOf) [asked, askedOf] = [topicsOf(own), own];
      let count = 0;
      for (let at = starts[other] ?? 0; at < (starts[other + 1] ?? 0); at += 1)
        if (asked.includes(row[at] ?? -1)) count += 1;
      return count;
    },
  };
}
