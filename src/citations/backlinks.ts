import type { ArchiveDocument, CitationFact } from '../documents/document.ts';

/** A document that cites something, and the anchors of the blocks where it does, in order. */
export interface Backlink {
  document: ArchiveDocument;
  anchors: string[];
}

/** Who cites what: by key of a law or id of a document, in the order of the documents given. */
export function backlinks(
  documents: readonly ArchiveDocument[],
  kind: CitationFact['kind'],
): Map<string, Backlink[]> {
  const map = new Map<string, Backlink[]>();
  for (const document of documents)
    for (const citation of document.facts.citations) {
      if (citation.kind !== kind) continue;
      const list = map.get(citation.target) ?? [];
      map.set(citation.target, list);
      const last = list.at(-1);
      if (last?.document !== document) list.push({ document, anchors: [citation.anchor] });
      else if (!last.anchors.includes(citation.anchor)) last.anchors.push(citation.anchor);
    }
  return map;
}
