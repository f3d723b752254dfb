import type { ArchiveDocument } from './document.ts';

/** Why two documents stand together, strongest first. */
export type RelatedReason = 'place' | 'plan' | 'topic';

export interface Related {
  document: ArchiveDocument;
  reason: RelatedReason;
}

/** How far to each side of the document a list is searched: near it are those of nearly the same day. */
const REACH = 20;

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
  const found = new Map<ArchiveDocument, { reason: RelatedReason; score: number }>();
  for (const reason of Object.keys(WEIGHT) as RelatedReason[]) {
    for (const other of near(shelves[reason], document)) {
      if (other === document || shown.has(other.id)) continue;
      const known = found.get(other);
      if (known) known.score += WEIGHT[reason];
      else found.set(other, { reason, score: WEIGHT[reason] + closeness(document, other) });
    }
  }
  // of a hundred found five are wanted: sorting them all took as long as finding them
  const best: (Related & { score: number })[] = [];
  for (const [other, { reason, score }] of found) {
    const one = { document: other, reason, score };
    const at = best.findIndex((kept) => isBefore(one, kept));
    if (at >= 0) best.splice(at, 0, one);
    else if (best.length < limit) best.push(one);
    if (best.length > limit) best.pop();
  }
  return best.map(({ document: other, reason }) => ({ document: other, reason }));
}

interface Scored {
  document: ArchiveDocument;
  score: number;
}

const isBefore = (a: Scored, b: Scored): boolean =>
  a.score > b.score || (a.score === b.score && a.document.id < b.document.id);

function near(list: readonly ArchiveDocument[], document: ArchiveDocument): ArchiveDocument[] {
  const known = places.get(list) ?? new Map(list.map((one, place) => [one, place]));
  places.set(list, known);
  const at = known.get(document);
  return at === undefined ? [] : list.slice(Math.max(0, at - REACH), at + REACH + 1);
}

// where each document of a list stands: looking for it anew takes as long as the list, for each of its documents
const places = new WeakMap<readonly ArchiveDocument[], Map<ArchiveDocument, number>>();

/** Up to 3 for shared topics, 1 for the same year of work. */
function closeness({ data: a }: ArchiveDocument, { data: b }: ArchiveDocument): number {
  let shared = 0;
  for (const topic of a.topics) if (b.topics.includes(topic)) shared += 1;
  return Math.min(3, shared) + (a.year === b.year ? 1 : 0);
}
