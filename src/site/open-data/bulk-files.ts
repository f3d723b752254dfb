import { csvHead, csvRow } from '#exports/csv.ts';
import { DOCUMENT_TABLE, TEXT_TABLES, type DataTable } from '#exports/data-tables.ts';
import type { DocumentRecord } from '#exports/document-record.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import type { DataWriter } from '../../publish/data-writer.ts';
import { dataPaths, DATA_PATH, fileAt } from './data-paths.ts';
import { documentHead } from './document-head.ts';
import { archiveKey } from './document-source.ts';

/** Name of the file that holds all documents, one a line. */
export const ALL_DOCUMENTS = 'tat-ca.ndjson.gz';

/** Whether a document can have a row in a table of the texts, so that the others need not be read. */
const HAS_ROWS: Record<string, (document: ArchiveDocument) => boolean> = {
  'doan.csv': ({ facts }) => facts.passages.length > 0,
  'so-lieu.csv': ({ facts }) => facts.measures.length > 0,
  'vien-dan.csv': ({ facts, data }) => facts.citations.length > 0 || data.relations.length > 0,
};

/**
 * All documents in one file, and tables. Made again when any document changed, from the JSON that was made of each: one
 * document at a time is in memory.
 */
export const BULK_FILES: DataWriter = {
  name: 'bulk',
  *files(archive, source) {
    const key = archiveKey(archive);
    const file = (name: string): string => fileAt(DATA_PATH + name);
    const jsonOf = (document: ArchiveDocument): string =>
      source.text(fileAt(dataPaths(document).json));
    const { documents } = archive;
    yield {
      path: file(ALL_DOCUMENTS),
      key,
      text: function* () {
        for (const document of documents) yield jsonOf(document);
      },
    };
    yield {
      path: file(DOCUMENT_TABLE.file),
      key,
      text: () =>
        tableText(
          DOCUMENT_TABLE,
          mapped(documents, (one) => documentHead(archive, one)),
        ),
    };
    for (const table of TEXT_TABLES) {
      const found = documents.filter((one) => HAS_ROWS[table.file]?.(one) ?? true);
      const records = (): Iterable<DocumentRecord> =>
        mapped(found, (one) => JSON.parse(jsonOf(one)) as DocumentRecord);
      yield { path: file(table.file), key, text: () => tableText(table, records()) };
    }
  },
};

function* mapped<T, U>(items: Iterable<T>, make: (item: T) => U): Generator<U> {
  for (const item of items) yield make(item);
}

function* tableText<T>(table: DataTable<T>, documents: Iterable<T>): Generator<string> {
  yield csvHead(table.columns.map(([name]) => name));
  for (const document of documents) for (const row of table.rows(document)) yield csvRow(row);
}
