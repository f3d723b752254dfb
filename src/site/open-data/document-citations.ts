import { citationEdges, type CitationEdge } from '#citations/edges.ts';
import { lawStatus } from '#citations/status.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import { documentDay } from '#documents/order.ts';
import { absoluteUrl } from '#documents/site-address.ts';
import { documentPath, facetPath } from '#documents/urls.ts';
import type { CitedRecord } from '#exports/record-text.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import type { Archive } from '../archive-view.ts';
import { withdrawnDocument } from '../withdrawn-document.ts';

const known = new WeakMap<Archive, Map<string, CitationEdge[]>>();

/** The edges of an archive by the id of the citing document; found once. */
function edgesOf(archive: Archive): Map<string, CitationEdge[]> {
  let edges = known.get(archive);
  if (!edges) {
    edges = new Map();
    for (const edge of citationEdges({ ...archive, laws: archive.reference.laws })) {
      const own = edges.get(edge.from);
      if (own) own.push(edge);
      else edges.set(edge.from, [edge]);
    }
    known.set(archive, edges);
  }
  return edges;
}

/** What a document cites, with how each law stood on its day and stands today; sentences are read later. */
export function documentCitations(archive: Archive, document: ArchiveDocument): CitedRecord[] {
  const edges = edgesOf(archive).get(document.id) ?? [];
  return edges.map(({ to, kind, type, basis, parts, anchor }): CitedRecord => {
    const { names, ...target } = targetOf(archive, document, { to, kind });
    const citation = {
      target: to,
      kind,
      ...target,
      type,
      typeBasis: basis,
      parts: [...parts],
      anchor,
    };
    return { citation, names };
  });
}

/** What is said of a cited thing: its name and page, how it stands, the names by which texts cite it. */
function targetOf(
  archive: Archive,
  document: ArchiveDocument,
  { to, kind }: Pick<CitationEdge, 'to' | 'kind'>,
): Pick<CitedRecord['citation'], 'name' | 'url' | 'onDay' | 'today'> & { names: string[] } {
  const { reference, lookup, words, site, today } = archive;
  const law = kind === 'law' ? reference.laws.get(to) : undefined;
  if (law) {
    const day = documentDay(document);
    const { number, name, aliases, docType } = law;
    return {
      name: number === null ? name : `${words.docType(docType)} ${number}`,
      url: absoluteUrl(site, facetPath('law', to)),
      onDay: day.startsWith('X') ? null : lawStatus(law, edtfBounds(day).earliest).status,
      today: lawStatus(law, today),
      names: [...(number === null ? [] : [number]), name, ...aliases],
    };
  }
  const other = kind === 'document' ? lookup.byId(to) : undefined;
  const number = other?.data.number ?? null;
  const gone = kind === 'other' ? withdrawnDocument(archive, to) : null;
  const path = other ? documentPath(other) : (gone?.path ?? null);
  return {
    name: other?.data.title ?? gone?.title ?? to,
    url: path === null ? null : absoluteUrl(site, path),
    onDay: null,
    today: null,
    names: [number ?? gone?.number ?? to],
  };
}
