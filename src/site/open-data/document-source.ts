import { createHash, hash } from 'node:crypto';
import type { ArchiveDocument } from '#documents/document.ts';
import type { DocumentHead } from '#exports/document-record.ts';
import type { CitedRecord } from '#exports/record-text.ts';
import type { Archive } from '../archive-view.ts';
import { documentCitations } from './document-citations.ts';
import { documentHead } from './document-head.ts';

/** All that the forms of a document are made of beside its body, and the key of both. */
export interface DocumentSource {
  head: DocumentHead;
  cited: CitedRecord[];
  /** Changes with the text, and with anything that the archive says of the document. */
  key: string;
}

/** What a document's files are made of. Not kept: ten thousand are thirty megabytes. */
export function documentSource(archive: Archive, document: ArchiveDocument): DocumentSource {
  const head = documentHead(archive, document);
  const cited = documentCitations(archive, document);
  const key = hash('sha256', JSON.stringify([document.digest, head, cited]), 'base64url');
  keysOf(archive).set(document.id, key);
  return { head, cited, key };
}

/** One key of all documents in their order: of files that gather them. */
export function archiveKey(archive: Archive): string {
  const known = keysOf(archive);
  const all = createHash('sha256');
  for (const document of archive.documents)
    all.update(known.get(document.id) ?? documentSource(archive, document).key);
  return all.digest('base64url');
}

const keys = new WeakMap<Archive, Map<string, string>>();

function keysOf(archive: Archive): Map<string, string> {
  const known = keys.get(archive) ?? new Map<string, string>();
  keys.set(archive, known);
  return known;
}
