import type { SniffedFormat } from '#importer/sniff-format.ts';
import type { Problem } from '#schema/problem.ts';
import type { Draft, DraftPicture, Fault, Said } from './draft.ts';

/** Bytes to be read; `format` where it is known without asking them. */
export interface Raw {
  bytes: Uint8Array<ArrayBuffer>;
  format?: SniffedFormat;
}

/** What the page asks of the worker. */
export type WorkerRequest = { turn: number } & (
  | { kind: 'make'; key: number; raw?: Raw; said: Said; others: string[] }
  | { kind: 'preview'; mdx: string }
  | { kind: 'picture'; key: number; at: number }
  | { kind: 'pack'; key: number; path: string; mdx: string; pictures: readonly DraftPicture[] }
);

/** What a draft is saved as: a file of the content folder, or with its pictures a zip of both. */
export interface Packed {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Pictures that this browser could not make fit for the site. */
  left: string[];
}

/** What the worker tells. A `draft` is followed by its `problems`. */
export type WorkerReply = { turn: number } & (
  | { kind: 'step'; words: string }
  | { kind: 'draft'; draft: Draft; sha256: string | null }
  | { kind: 'problems'; problems: Problem[] }
  | { kind: 'preview'; html: string | null }
  | { kind: 'picture'; picture: Blob | null }
  | { kind: 'packed'; packed: Packed }
  | { kind: 'fault'; fault: Fault }
);
