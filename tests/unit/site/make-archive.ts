import type { ArchiveDocument, Tombstone } from '#documents/document.ts';
import { loadReference } from '#documents/reference.ts';
import { archiveOf, type Archive } from '#site/archive-view.ts';

const reference = loadReference('content');

/** An archive of these documents with the project's own reference lists; `today` is 21 November 2026 unless told. */
export function makeArchive(
  documents: readonly ArchiveDocument[],
  { today = '2026-11-21', tombstones = [] as Tombstone[] } = {},
): Archive {
  return archiveOf({
    documents,
    tombstones,
    pages: [],
    reference,
    site: { origin: 'https://luu.example', base: '/' },
    today,
  });
}
