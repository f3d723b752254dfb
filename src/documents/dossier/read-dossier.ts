import {
  isAnchor,
  isDocumentAt,
  isSame,
  LIMITS,
  type Dossier,
  type DossierItem,
} from './dossier.ts';

/** A dossier that was read from somewhere else, and how many of its items could not be understood. */
export interface ReadDossier {
  dossier: Dossier;
  refused: number;
}

/**
 * Reads a dossier out of what somebody else wrote: an address, a file, a store that may have been changed. Only texts and
 * known shapes come out; what is no item is counted, so that it can be said. `null` where it is no dossier at all.
 */
export function readDossier(value: unknown): ReadDossier | null {
  if (!isRecord(value) || typeof value['name'] !== 'string' || !Array.isArray(value['items']))
    return null;
  const items: DossierItem[] = [];
  let refused = 0;
  for (const one of value['items'] as unknown[]) {
    const item = readItem(one);
    if (item === null || items.length === LIMITS.items) refused += 1;
    else if (!items.some((other) => isSame(other, item))) items.push(item);
  }
  const name = cleanText(value['name'], LIMITS.name);
  return {
    dossier: { name: name || 'Tập không tên', note: cleanText(value['note'], LIMITS.note), items },
    refused,
  };
}

function readItem(value: unknown): DossierItem | null {
  if (!isRecord(value)) return null;
  const { at, anchor = '', note } = value;
  if (typeof at !== 'string' || !isDocumentAt(at)) return null;
  if (typeof anchor !== 'string' || !isAnchor(anchor)) return null;
  return { at, anchor, note: cleanText(note, LIMITS.note) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text of at most `most` signs without control signs; lines stay. */
export function cleanText(value: unknown, most: number): string {
  if (typeof value !== 'string') return '';
  const plain = value
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{C}\n\t]/gu, '');
  return Array.from(plain).slice(0, most).join('').trim();
}
