import type { Problem } from '#schema/problem.ts';
import { NOTHING_SAID, type Draft, type Fault, type Said } from './draft.ts';
import type { Raw } from './worker-messages.ts';

/** One file, or one piece of pasted text, and what became of it. */
export interface DeskEntry {
  key: number;
  name: string;
  /** In bytes. */
  size: number;
  /** The bytes; read anew whenever they are needed, so that nothing large is kept. */
  raw: () => Promise<Raw>;
  state: 'waiting' | 'reading' | 'ready' | 'fault' | 'stopped';
  said: Said;
  draft: Draft | null;
  problems: readonly Problem[] | null;
  sha256: string | null;
  fault: Fault | null;
  saved: boolean;
}

let last = 0;

/** A file that was dropped or chosen. */
export function fileEntry(file: File): DeskEntry {
  return entryOf(file.name, file.size, async () => ({
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
}

/** A text that was pasted, with its look where the clipboard had it. */
export function pastedEntry(text: string, html: string | null): DeskEntry {
  const bytes = new TextEncoder().encode(html ?? text);
  const format = html === null ? 'txt' : 'html';
  return entryOf('Đoạn dán', bytes.length, () => Promise.resolve({ bytes, format }));
}

function entryOf(name: string, size: number, raw: DeskEntry['raw']): DeskEntry {
  last += 1;
  return {
    ...{ key: last, name, size, raw, state: 'waiting', said: NOTHING_SAID },
    ...{ draft: null, problems: null, sha256: null, fault: null, saved: false },
  };
}
