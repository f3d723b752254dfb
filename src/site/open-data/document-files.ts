import { hash } from 'node:crypto';
import { akomaNtoso } from '#exports/akoma-ntoso.ts';
import { markdownTwin } from '#exports/markdown-twin.ts';
import { recordText } from '#exports/record-text.ts';
import type { DocumentRecord } from '#exports/document-record.ts';
import type { DataWriter } from '../../publish/data-writer.ts';
import { dataPaths, fileAt } from './addresses.ts';
import { documentCitations } from './document-citations.ts';
import { documentHead } from './document-head.ts';

/** The forms of each document: JSON on one line, Markdown, Akoma Ntoso. */
export const DOCUMENT_FILES: DataWriter = {
  name: 'documents',
  *files(archive, source) {
    const { office } = archive.reference;
    const publisher = office.office ?? office.title;
    for (const document of archive.documents) {
      const head = documentHead(archive, document);
      const cited = documentCitations(archive, document);
      const key = hash('sha256', JSON.stringify([document.digest, head, cited]), 'base64url');
      const paths = dataPaths(document);
      const body = once(() => source.body(document));
      const record = (): DocumentRecord => ({
        ...head,
        ...recordText(document, body(), cited, archive.words.topic),
      });
      yield { path: fileAt(paths.json), key, text: () => `${JSON.stringify(record())}\n` };
      const { origin } = archive.site;
      yield { path: fileAt(paths.markdown), key, text: () => markdownTwin(head, body(), origin) };
      const by = { origin, publisher };
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
