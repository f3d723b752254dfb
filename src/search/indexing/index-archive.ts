import type { ArchiveDocument, RenderedBody } from '#documents/document.ts';
import type { Reference } from '#documents/reference.ts';
import { buildIndex, type IndexSummary } from './build.ts';
import { CATALOGUE_FILE } from '../catalogue.ts';
import { catalogueOf } from './catalogue-of.ts';
import { searchRecord, type RecordWords } from './record.ts';
import type { SearchRecord } from './record-html.ts';
import { suggestionFiles } from './suggest-files.ts';

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
  const catalogue = catalogueOf(documents, reference, words, today);
  const suggestions = suggestionFiles({ documents, reference, catalogue, today });
  return buildIndex({
    records: records(archive, suggestions.add),
    lexicon: catalogue.lexicon,
    outDir,
    extra: () => ({ [CATALOGUE_FILE]: catalogue, ...suggestions.files() }),
    ...(onProgress ? { onProgress } : {}),
  });
}

/** Records one after the other; `onRecord` sees each before it is indexed, in the order of page numbers. */
async function* records(
  { documents, body, words, today }: ArchiveToIndex,
  onRecord: (record: SearchRecord) => void,
) {
  for (const document of documents) {
    const record = searchRecord(document, await body(document), words(document), today);
    onRecord(record);
    yield record;
  }
}
