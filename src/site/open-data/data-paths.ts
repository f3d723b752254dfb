import type { ArchiveDocument } from '#documents/document.ts';
import { COLLECTION_PATHS, documentPath } from '#documents/urls.ts';
import { COLLECTIONS } from '#schema/collections.ts';

/** Where open data lies, below the base; permanent. */
export const DATA_PATH = '/du-lieu/';

/** Addresses of the forms of a document below the base; `akn` is `null` for all but directives. */
export interface DataPaths {
  page: string;
  json: string;
  markdown: string;
  akn: string | null;
}

/** The addresses of a document’s forms. Permanent, as that of its page is. */
export function dataPaths(document: Pick<ArchiveDocument, 'collection' | 'id'>): DataPaths {
  const page = documentPath(document);
  return {
    page,
    json: `${DATA_PATH}${COLLECTION_PATHS[document.collection]}/${document.id}.json`,
    markdown: `${page}index.md`,
    akn: document.collection === 'directives' ? `${DATA_PATH}akn/${document.id}.xml` : null,
  };
}

/** The same of the document whose page is at `path`; `null` where no document is. */
export function dataPathsAt(path: string): DataPaths | null {
  const [, folder, id] = /^\/([^/]+)\/([^/]+)\/$/.exec(path) ?? [];
  const collection = COLLECTIONS.find((name) => COLLECTION_PATHS[name] === folder);
  return collection && id !== undefined ? dataPaths({ collection, id }) : null;
}

/** The path of a file in the site’s folder of what answers at a path. */
export const fileAt = (path: string): string => path.slice(1);
