import type { Tombstone } from '#documents/document.ts';
import { documentPath } from '#documents/urls.ts';
import type { Archive } from './archive-view.ts';

const made = new WeakMap<Archive, ReadonlyMap<string, Tombstone>>();

/** The title that stays of a withdrawn document, its address and the number by which texts cite it; of other ids, and of removed documents, `null`. */
export function withdrawnDocument(
  archive: Archive,
  id: string,
): { title: string; path: string; number: string | null } | null {
  const stones = made.get(archive) ?? new Map(archive.tombstones.map((stone) => [stone.id, stone]));
  made.set(archive, stones);
  const stone = stones.get(id);
  if (stone?.reason !== 'withdrawn' || stone.title === null) return null;
  return { title: stone.title, path: documentPath(stone), number: stone.was?.number ?? null };
}
