import type { ArchiveDocument, RenderedBody } from '#documents/document.ts';
import type { Reference } from '#documents/reference.ts';
import { buildIndex, type IndexSummary } from './build.ts';
import { CATALOGUE_FILE } from './catalogue.ts';
import { catalogueOf } from './catalogue-of.ts';
import { searchRecord, type RecordWords } from './record.ts';

/** What is indexed: the public documents of `ingest`, and how to get at the rest of them. */
export interface ArchiveToIndex {
  documents: readonly ArchiveDocument[];
  reference: Reference;
  /** Reads one rendered body; called for one document after the other, so that few are held at a time. */
  body: (document: ArchiveDocument) => Promise<RenderedBody>;
  /** What lists print of a document. */
  words: (document: ArchiveDocument) => RecordWords;
  /** `YYYY-MM-DD`. */
  today: string;
  outDir: string;
  onProgress?: ((done: number) => void) | undefined;
}

/** Writes the search index of the public archive to `<outDir>/pagefind/`, with its catalogue of names beside it. */
export async function indexArchive(archive: ArchiveToIndex): Promise<IndexSummary> {
  const { documents, reference, words, today, outDir, onProgress } = archive;
  return buildIndex({
    records: records(archive),
    outDir,
    extra: { [CATALOGUE_FILE]: catalogueOf(documents, reference, words, today) },
    ...(onProgress ? { onProgress } : {}),
  });
}

async function* records({ documents, body, words, today }: ArchiveToIndex) {
  for (const document of documents) {
    yield searchRecord(document, await body(document), words(document), today);
  }
}
