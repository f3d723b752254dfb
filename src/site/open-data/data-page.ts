import { absoluteUrl } from '#documents/site-address.ts';
import { DOCUMENT_TABLE, TEXT_TABLES } from '#exports/data-tables.ts';
import type { Archive } from '../archive-view.ts';
import { dataPaths, type DataPaths } from './data-paths.ts';
import { dataFacets } from './data-facets.ts';
import { dataExamples, type DataExample } from './examples.ts';

/** What the page about open data shows of an archive. */
export interface DataPage {
  /** Addresses of one document's forms, a directive where there is one; `null` in an empty archive. */
  sample: { title: string; paths: DataPaths } | null;
  facets: { path: string; label: string; total: number }[];
  tables: { file: string; columns: readonly (readonly [name: string, about: string])[] }[];
  examples: DataExample[];
}

/** The page’s content; the example document is the newest directive, which has all forms. */
export function dataPage(archive: Archive): DataPage {
  const { collections, documents, site } = archive;
  const document = collections.directives[0] ?? documents[0];
  const paths = document ? dataPaths(document) : null;
  return {
    sample: document && paths ? { title: document.data.title, paths } : null,
    facets: dataFacets(archive).map(({ path, label, shelf }) => ({
      path: `/du-lieu/chi-muc/${path}.json`,
      label,
      total: shelf.size,
    })),
    tables: [DOCUMENT_TABLE, ...TEXT_TABLES].map(({ file, columns }) => ({ file, columns })),
    examples: dataExamples(absoluteUrl(site, '/').replace(/\/$/, ''), paths?.json ?? null),
  };
}
