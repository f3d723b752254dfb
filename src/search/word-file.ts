import { byteReader, byteWriter } from './bytes.ts';
import { packSpelled, unpackSpelled, type PagePlaces, type Spelled } from './spelled.ts';

/** A key with its spellings, packed one by one. */
export interface PackedEntry {
  /** `quan`, or `quan su` for words in a row. */
  key: string;
  bytes: Uint8Array;
}

const spanOf = (key: string): number => key.split(' ').length - 1;

/** Packs all spellings of a key. */
export function packEntry(
  key: string,
  spellings: readonly { forms: readonly string[]; list: readonly PagePlaces[] }[],
): PackedEntry {
  const out = byteWriter();
  out.number(spellings.length);
  for (const { forms, list } of spellings) {
    out.text(forms.join(' '));
    out.block(packSpelled(list, spanOf(key)));
  }
  return { key, bytes: out.bytes() };
}

/** A file of several entries. */
export function wordFile(entries: readonly PackedEntry[]): Uint8Array {
  const out = byteWriter();
  for (const { key, bytes } of entries) {
    out.text(key);
    out.block(bytes);
  }
  return out.bytes();
}

/** Reads a file of entries; each is unpacked when it is first asked for. */
export function readWordFile(bytes: Uint8Array): (key: string) => readonly Spelled[] {
  const packed = new Map<string, Uint8Array>();
  const file = byteReader(bytes);
  while (!file.ended) packed.set(file.text(), file.block());
  const read = new Map<string, readonly Spelled[]>();
  return (key) => {
    const known = read.get(key);
    if (known) return known;
    const entry = packed.get(key);
    const spellings: Spelled[] = [];
    if (entry) {
      const { number, text, block } = byteReader(entry);
      for (let rest = number(); rest > 0; rest--) {
        const forms = text().split(' ');
        spellings.push(unpackSpelled(block(), forms, spanOf(key)));
      }
    }
    read.set(key, spellings);
    return spellings;
  };
}
