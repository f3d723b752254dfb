import { akomaNtoso } from '#exports/akoma-ntoso.ts';
import type { DocumentRecord } from '#exports/document-record.ts';
import { markdownTwin } from '#exports/markdown-twin.ts';
import { recordText } from '#exports/record-text.ts';
import type { DataWriter } from '../../publish/data-writer.ts';
import { dataPaths, fileAt } from './data-paths.ts';
import { documentSource } from './document-source.ts';

/** The forms of each document: JSON on one line, Markdown, of a directive Akoma Ntoso. */
export const DOCUMENT_FILES: DataWriter = {
  name: 'documents',
  *files(archive, source) {
    const { reference, site, words } = archive;
    const by = {
      origin: site.origin,
      publisher: reference.office.office ?? reference.office.title,
    };
    for (const document of archive.documents) {
      const { head, cited, key } = documentSource(archive, document);
      const paths = dataPaths(document);
      const body = once(() => source.body(document));
      const record = (): DocumentRecord => ({
        ...head,
        ...recordText(document, body(), cited, words.topic),
      });
      yield { path: fileAt(paths.json), key, text: () => `${JSON.stringify(record())}\n` };
      yield {
        path: fileAt(paths.markdown),
        key,
        text: () => markdownTwin(head, body(), site.origin),
      };
      if (paths.akn !== null)
        yield { path: fileAt(paths.akn), key, text: () => akomaNtoso(head, body(), by) };
    }
  },
};

/** Calls `make` at the first call. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
