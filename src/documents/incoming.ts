import type { RelationType } from '#schema/document.ts';
import type { ArchiveDocument } from './document.ts';
import type { Lookup } from './lookup.ts';

/** A document that points at another: by a typed relation, or by naming it in its text (`null`). */
export interface Incoming {
  from: ArchiveDocument;
  type: RelationType | null;
  /** Where in the text; `null` for a relation of the frontmatter alone. */
  anchor: string | null;
}

/**
 * For every document that others point at, those others in the order of `documents`, each once: a typed relation is
 * kept rather than a bare citation, with the place of the citation.
 */
export function incoming(
  documents: readonly ArchiveDocument[],
  lookup: Pick<Lookup, 'byId'>,
): ReadonlyMap<string, readonly Incoming[]> {
  const all = new Map<string, Map<string, Incoming>>();
  const add = (target: string, entry: Incoming): void => {
    const id = lookup.byId(target)?.id;
    if (id === undefined || id === entry.from.id) return;
    const sources = all.get(id) ?? new Map<string, Incoming>();
    all.set(id, sources);
    const known = sources.get(entry.from.id);
    sources.set(entry.from.id, {
      from: entry.from,
      type: known?.type ?? entry.type,
      anchor: known?.anchor ?? entry.anchor,
    });
  };
  for (const from of documents) {
    for (const { type, target } of from.data.relations) add(target, { from, type, anchor: null });
    for (const { kind, target, anchor } of from.facts.citations)
      if (kind === 'document') add(target, { from, type: null, anchor });
  }
  return new Map([...all].map(([id, sources]) => [id, [...sources.values()]]));
}
