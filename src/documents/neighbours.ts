import type { ArchiveDocument } from './document.ts';

/** The documents before and after one in a list. */
export interface Neighbours {
  /** The next older one. */
  previous: ArchiveDocument | null;
  /** The next newer one. */
  next: ArchiveDocument | null;
}

/** Neighbours of a document among those of its issuer; `shelf` is newest first and holds the document. */
export function neighbours(
  shelf: readonly ArchiveDocument[],
  document: ArchiveDocument,
): Neighbours {
  const at = shelf.indexOf(document);
  if (at === -1) return { previous: null, next: null };
  return { previous: shelf[at + 1] ?? null, next: shelf[at - 1] ?? null };
}
