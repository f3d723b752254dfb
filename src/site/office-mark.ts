import type { ArchiveDocument } from '#documents/document.ts';
import { documentDay } from '#documents/order.ts';
import { displayName } from '#places/display-name.ts';
import { validityWords } from './place-names.ts';
import { keysAbove, someDay } from './place-words.ts';

/** What tells an office from another of the same name: the unit above its own, and the days its own stood. */
export function officeMark(document: ArchiveDocument): string {
  const { locality } = document.data;
  const above = keysAbove(locality, someDay(documentDay(document)));
  return [...above.map((key) => displayName(key, '9999-12-31')), validityWords(locality)]
    .filter(Boolean)
    .join(', ');
}
