import type { ArchiveDocument, CitationFact } from '../documents/document.ts';
import type { EdgeType } from '../schema/document.ts';
import { compareParts } from './cited-parts.ts';
import { documentEdges, type RelationTargets } from './edges.ts';
import { weightiest } from './weightiest.ts';

/** A document that cites something: where, what it does with it, and of what parts it speaks. */
export interface Backlink {
  document: ArchiveDocument;
  /** Anchors of the blocks, in order; none of a relation that the text itself does not name. */
  anchors: string[];
  /** The weightiest first; “dẫn” alone where it is only named. */
  types: EdgeType[];
  /** An editor gave the type. */
  byEditor: boolean;
  /** In the order of the act. */
  parts: string[];
}

/** Who cites what: by key of a law or id of a document, in the order of the documents given. */
export function backlinks(
  documents: readonly ArchiveDocument[],
  kind: CitationFact['kind'],
  targets: RelationTargets,
): Map<string, Backlink[]> {
  const map = new Map<string, Backlink[]>();
  for (const document of documents) {
    const edges = documentEdges(document, targets).filter((edge) => edge.kind === kind);
    for (const [to, own] of Map.groupBy(edges, (edge) => edge.to)) {
      const list = map.get(to) ?? [];
      map.set(to, list);
      const anchors = own.flatMap(({ anchor }) => (anchor === null ? [] : [anchor]));
      const types = weightiest(own.map(({ type }) => type));
      list.push({
        document,
        anchors: [...new Set(anchors)],
        // beside what is done with it, that it is also named says nothing
        types: types.length > 1 ? types.filter((type) => type !== 'dan') : types,
        byEditor: own.some(({ basis }) => basis === 'editor'),
        parts: [...new Set(own.flatMap(({ parts }) => parts))].sort(compareParts),
      });
    }
  }
  return map;
}
