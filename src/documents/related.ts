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

/**
 * Documents worth reading beside one: of the same place, the same main plan type, the same topics, and of nearly the
 * same day. `shelves` are lists it stands in, newest first. The answer follows from the lists alone, at most `limit`
 * long; what is in `shown` is left out.
 */
export function related(
  document: ArchiveDocument,
  shelves: Readonly<Record<RelatedReason, readonly ArchiveDocument[]>>,
  shown: ReadonlySet<string>,
  limit = 5,
): Related[] {
  const weights = new Map<ArchiveDocument, number>();
  for (const reason of REASONS) {
    const shelf = shelves[reason];
    const at = placeIn(shelf, document);
    if (at === undefined) continue;
    for (let place = Math.max(0, at - REACH); place <= at + REACH; place += 1) {
      const other = shelf[place];
      if (other) weights.set(other, (weights.get(other) ?? 0) + WEIGHT[reason]);
    }
  }
  weights.delete(document);
  // of a hundred found five are wanted: most need not be held against the document, and none be sorted
  const best: Scored[] = [];
  for (const [other, weight] of weights) {
    const last = best.length < limit ? undefined : best.at(-1);
    if (last && weight + CLOSEST < last.score) continue;
    const one = { document: other, weight, score: weight + closeness(document, other) };
    if ((last && !isBefore(one, last)) || shown.has(other.id)) continue;
    if (last) best.pop();
    const at = best.findIndex((kept) => isBefore(one, kept));
    best.splice(at < 0 ? best.length : at, 0, one);
  }
  return best.map(({ document: other, weight }) => ({ document: other, reason: reasonOf(weight) }));
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

function placeIn(list: readonly ArchiveDocument[], document: ArchiveDocument): number | undefined {
  const known = places.get(list) ?? new Map(list.map((one, place) => [one, place]));
  places.set(list, known);
  return known.get(document);
}

// where each document of a list stands: looking for it anew takes as long as the list, for each of its documents
const places = new WeakMap<readonly ArchiveDocument[], Map<ArchiveDocument, number>>();

/** Most that `closeness` gives. */
const CLOSEST = 4;

/** Up to 3 for shared topics, 1 for the same year of work. */
function closeness({ data: a }: ArchiveDocument, { data: b }: ArchiveDocument): number {
  let shared = 0;
  for (const topic of a.topics) if (b.topics.includes(topic)) shared += 1;
  return Math.min(3, shared) + (a.year === b.year ? 1 : 0);
}
