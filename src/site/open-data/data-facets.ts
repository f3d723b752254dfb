import type { ArchiveDocument } from '#documents/document.ts';
import { FACET_PATHS, type FacetName } from '#documents/urls.ts';
import type { Archive, Shelf } from '../archive-view.ts';
import { officeTitle } from '../office-title.ts';
import { placeLine } from '../place-words.ts';

/** A facet of the data: the documents of each key, and what it is called. */
export interface DataFacet {
  name: FacetName;
  /** First part of its addresses: `nam`. */
  path: string;
  label: string;
  shelf: Shelf;
  nameOf: (key: string) => string;
}

/** All facets that lists of the site have, with the same keys. */
export function dataFacets(archive: Archive): DataFacet[] {
  const { words, reference } = archive;
  const facet = (
    name: FacetName,
    label: string,
    shelf: Shelf,
    nameOf: (key: string) => string,
  ): DataFacet => ({ name, path: FACET_PATHS[name], label, shelf, nameOf });
  const officeOf = (key: string): string => {
    const [newest] = archive.issuers.get(key) ?? [];
    return newest ? officeTitle(archive, newest) : key;
  };
  return [
    facet('year', 'Năm', yearShelf(archive), (key) => key),
    facet('locality', 'Địa phương', archive.unitTrees, (key) => placeLine(key, undefined)),
    facet('docType', 'Loại văn bản', archive.docTypes, words.docType),
    facet('planType', 'Loại kế hoạch', archive.planTypes, words.planType),
    facet('issuer', 'Cơ quan', archive.issuers, officeOf),
    facet('topic', 'Chủ đề', archive.topics, words.topic),
    facet('law', 'Căn cứ', archive.laws, (key) => reference.laws.get(key)?.name ?? key),
  ];
}

/** The documents of a year, each once, in the order of the archive. */
function yearShelf({ years, documents }: Archive): Shelf {
  const found = new Map<string, ArchiveDocument[]>();
  for (const [year, { plans, reviews, issued }] of years) {
    const own = new Set([...plans, ...reviews, ...issued]);
    found.set(
      String(year),
      documents.filter((document) => own.has(document)),
    );
  }
  return found;
}
