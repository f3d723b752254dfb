import type { Dossier } from './dossier.ts';
import { readDossier, type ReadDossier } from './read-dossier.ts';

/** Signs of an address that mail and chat programs still carry whole. */
export const LONGEST_ADDRESS = 8000;
/** Bytes of an unpacked dossier: a short address can be packed so that it fills a browser's memory. */
const MOST_BYTES = 1_000_000;
const NAME = 'tap=';
/** How it is written: 1, packed JSON `[name, note, [[path, anchor, note], …]]`. Permanent: addresses lie in mails. */
const VERSION = '1';

/** Why a shared dossier cannot be opened. */
export type ShareFault = 'newer' | 'broken';

/** True where a fragment (`#tap=…`) means a shared dossier. */
export function isShared(fragment: string): boolean {
  return fragment.startsWith(`#${NAME}`);
}

/**
 * A dossier as the fragment of an address, which no server ever sees: `#tap=1.…`. Names, notes, paths and anchors are in it; titles are
 * not, they are read from the pages.
 */
export async function shareFragment({ name, note, items }: Dossier): Promise<string> {
  const rows = items.map((item) => [item.at, item.anchor, item.note]);
  const bytes = new TextEncoder().encode(JSON.stringify([name, note, rows]));
  const packed = await through(bytes, new CompressionStream('deflate-raw'));
  return `#${NAME}${VERSION}.${toBase64Url(packed)}`;
}

/** The dossier of a fragment; whoever wrote the address may have written anything. */
export async function openFragment(fragment: string): Promise<ReadDossier | ShareFault> {
  const [, version = '', code = ''] = /^#tap=(\d{1,3})\.([\w-]*)$/.exec(fragment) ?? [];
  if (version !== VERSION) return Number(version) > Number(VERSION) ? 'newer' : 'broken';
  try {
    const bytes = await through(fromBase64Url(code), new DecompressionStream('deflate-raw'));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(value) || !Array.isArray(value[2])) return 'broken';
    const [name, note, rows] = value as [unknown, unknown, unknown[]];
    const items = rows.map((row) =>
      Array.isArray(row)
        ? { at: row[0] as unknown, anchor: row[1] as unknown, note: row[2] as unknown }
        : null,
    );
    return readDossier({ name, note, items }) ?? 'broken';
  } catch {
    return 'broken';
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError('A dossier of more than a million bytes');
    }
    parts.push(part.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(code: string): Uint8Array<ArrayBuffer> {
  const signs = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}
