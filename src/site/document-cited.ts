import { backlinks, type Backlink } from '#citations/backlinks.ts';
import { relationTargets } from '#citations/edges.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import { documentPath } from '#documents/urls.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Archive } from './archive-view.ts';
import { citedByViews, type CitedByView } from './cited-by-view.ts';
import { listPath, type PagerView } from './list-view.ts';

/** Documents that the page of a document itself names as citing it; of more, a page of their own has them all. */
export const MOST_CITING = 20;

/** A page of the documents that cite a document. */
export interface DocumentCitedView {
  path: string;
  /** Of the cited document. */
  document: { path: string; title: string; line: string };
  pager: PagerView | null;
  citedBy: CitedByView;
}

const known = new WeakMap<Archive, Map<string, Backlink[]>>();

/** Who cites which document of the archive, by its id; found once for all pages. */
export function documentLinks(archive: Archive): Map<string, Backlink[]> {
  const { documents, reference } = archive;
  const links =
    known.get(archive) ??
    backlinks(documents, 'document', relationTargets({ documents, laws: reference.laws }));
  known.set(archive, links);
  return links;
}

/** Documents of a collection whose citing documents have a page of their own. */
export function longCited(archive: Archive, collection: CollectionName): ArchiveDocument[] {
  const links = documentLinks(archive);
  return archive.collections[collection].filter(
    ({ id }) => (links.get(id)?.length ?? 0) > MOST_CITING,
  );
}

/** Path of that page. */
export const citedPath = (document: Pick<ArchiveDocument, 'collection' | 'id'>): string =>
  `${documentPath(document)}duoc-dan/`;

/** The pages of the documents that cite a document. */
export function documentCitedViews(
  archive: Archive,
  document: ArchiveDocument,
): DocumentCitedView[] {
  const { number } = document.data;
  const row = archive.words.row(document);
  const path = citedPath(document);
  const citing = documentLinks(archive).get(document.id) ?? [];
  return citedByViews(archive, path, citing, number === null ? [] : [number]).map((list) => ({
    path: listPath(path, list.pager?.page ?? 1),
    document: {
      path: row.path,
      title: row.title,
      line: [row.docType, row.number, row.issuer, row.day]
        .filter((word) => word !== null)
        .join(', '),
    },
    pager: list.pager,
    citedBy: list,
  }));
}
