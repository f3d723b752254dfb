import type { ArchiveDocument } from '#documents/document.ts';
import { documentIssuer } from '#documents/facets.ts';
import { documentDay } from '#documents/order.ts';
import { paginate } from '#documents/paginate.ts';
import { modifiedDay } from '#documents/published.ts';
import { absoluteUrl } from '#documents/site-address.ts';
import { facetPath } from '#documents/urls.ts';
import type { DocumentSummary, FacetList, FacetPage } from '#exports/index-records.ts';
import type { DataFile, DataWriter } from '../../publish/data-writer.ts';
import type { Archive } from '../archive-view.ts';
import { dataPaths, DATA_PATH, fileAt } from './data-paths.ts';
import { dataFacets, type DataFacet } from './data-facets.ts';

/** Documents on a page of an index: about 80 kB. */
const ROWS = 200;

/** Indexes by facet: the keys of each, and the documents of each key in pages. */
export const FACET_INDEX_FILES: DataWriter = {
  name: 'indexes by facet',
  *files(archive) {
    const summaries = new Map(archive.documents.map((one) => [one.id, summaryOf(archive, one)]));
    for (const facet of dataFacets(archive)) {
      yield listFile(archive, facet);
      for (const [key, documents] of facet.shelf)
        yield* pageFiles(
          archive,
          facet,
          key,
          documents.flatMap(({ id }) => summaries.get(id) ?? []),
        );
    }
  },
};

/** Address of a page of an index below the base: `/du-lieu/chi-muc/nam/2024.json`, `/du-lieu/chi-muc/nam/2024/2.json`. */
function indexPath(facet: string, key: string, page = 1): string {
  return `${DATA_PATH}chi-muc/${facet}/${key}${page > 1 ? `/${String(page)}` : ''}.json`;
}

function summaryOf({ site }: Archive, document: ArchiveDocument): DocumentSummary {
  const { id, collection, data } = document;
  const paths = dataPaths(document);
  return {
    id,
    collection,
    title: data.title,
    number: data.number,
    docType: data.docType,
    issuer: documentIssuer(document),
    locality: data.locality,
    date: documentDay(document),
    year: data.year,
    modified: modifiedDay(document),
    json: absoluteUrl(site, paths.json),
    page: absoluteUrl(site, paths.page),
  };
}

function listFile({ site }: Archive, { path, label, shelf, nameOf }: DataFacet): DataFile {
  const list = (): FacetList => ({
    $schema: absoluteUrl(site, `${DATA_PATH}luoc-do/danh-sach-khoa.json`),
    facet: path,
    name: label,
    keys: [...shelf].map(([key, documents]) => ({
      key,
      name: nameOf(key),
      total: documents.length,
      json: absoluteUrl(site, indexPath(path, key)),
    })),
  });
  return { path: fileAt(`${DATA_PATH}chi-muc/${path}.json`), text: () => line(list()) };
}

function* pageFiles(
  { site }: Archive,
  { name, path, nameOf }: DataFacet,
  key: string,
  summaries: readonly DocumentSummary[],
): Generator<DataFile> {
  const url = (page: number): string => absoluteUrl(site, indexPath(path, key, page));
  for (const { items, page, pages } of paginate(summaries, ROWS)) {
    const record = (): FacetPage => ({
      $schema: absoluteUrl(site, `${DATA_PATH}luoc-do/chi-muc.json`),
      facet: path,
      key,
      name: nameOf(key),
      page: absoluteUrl(site, facetPath(name, key)),
      total: summaries.length,
      pages,
      number: page,
      next: page < pages ? url(page + 1) : null,
      previous: page > 1 ? url(page - 1) : null,
      documents: [...items],
    });
    yield { path: fileAt(indexPath(path, key, page)), text: () => line(record()) };
  }
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
