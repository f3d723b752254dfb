import type { ArchiveDocument } from '#documents/document.ts';
import { COLLECTION_PATHS, documentPath } from '#documents/urls.ts';
import { COLLECTION_WORDS } from './wording.ts';
import type { ViewContext } from './document-view/context.ts';

/** One of the two documents of a comparison. */
export interface ComparedDocument {
  id: string;
  path: string;
  /** Names its rendered body. */
  digest: string;
  title: string;
  /** “Chỉ thị 12-CT/HU, 11/12/2023”. */
  record: string;
  retold: boolean;
}

/** The page of a document beside that of the year before, but for the words, which the digests name. */
export interface ComparisonView {
  path: string;
  title: string;
  heading: string;
  kick: string;
  issuer: string;
  trail: { label: string; path: string }[];
  a: ComparedDocument;
  b: ComparedDocument;
}

/** Address of the comparison of a document with that of the year before. */
export const comparisonPath = (document: Pick<ArchiveDocument, 'collection' | 'id'>): string =>
  `${documentPath(document)}so-sanh/`;

/** Address of the page that compares any two documents. */
export const comparisonOf = (b: string, a?: string): string =>
  `/so-sanh/?${a === undefined ? '' : `a=${a}&`}b=${b}`;

/** The comparison of a document with an earlier one of its line. */
export function comparisonView(
  context: ViewContext,
  document: ArchiveDocument,
  earlier: ArchiveDocument,
): ComparisonView {
  const { collection, data } = document;
  const row = context.archive.words.row(document);
  return {
    path: comparisonPath(document),
    title: `So sánh: ${data.title}, năm ${String(earlier.data.year)} và ${String(data.year)}`,
    heading: row.title,
    kick: row.docType,
    issuer: context.issuerFull(document),
    trail: [
      { label: COLLECTION_WORDS[collection], path: `/${COLLECTION_PATHS[collection]}/` },
      { label: row.number ?? row.title, path: documentPath(document) },
    ],
    a: comparedDocument(context, earlier),
    b: comparedDocument(context, document),
  };
}

function comparedDocument({ archive }: ViewContext, document: ArchiveDocument): ComparedDocument {
  const row = archive.words.row(document);
  return {
    id: document.id,
    path: documentPath(document),
    digest: document.digest,
    title: row.title,
    record: [row.number ?? row.docType, row.day].join(', '),
    retold: document.data.fidelity === 'retold',
  };
}
