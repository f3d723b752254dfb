import { byteReader, byteWriter } from './bytes.ts';
import {
  packPages,
  packSorted,
  unpackPages,
  unpackSorted,
  type PageRow,
  type PageTable,
} from './page-table.ts';

/** Lies beside Pagefind's own entry; tells the folder of this release of the index. */
export const ENTRY_FILE = 'luu-index.json';
/** Name of the contents in that folder; files of words are named by their number. */
export const CONTENTS_NAME = 'contents';
/** Changes with the form of the files, so that code and index of two releases never meet. */
export const INDEX_FORM = 1;

export interface IndexEntry {
  form: number;
  /** Folder below `words/`, named by the content of all files. */
  release: string;
}

/** The table of contents of an index: pages, fields, and where words are filed. */
export interface PackedContents extends PageTable {
  /** Names of the metadata fields, by number. */
  fields: string[];
  /** First key of each file of words, ascending. */
  files: string[];
  /** Keys of three words and more that have an entry of their own. */
  rows: ReadonlySet<string>;
}

/** What contents are made of: the rows of pages, in the order of page numbers, in the place of the table. */
export interface ContentsParts {
  pages: readonly PageRow[];
  fields: readonly string[];
  files: readonly string[];
  rows: readonly string[];
}

export function packContents({ pages, fields, files, rows }: ContentsParts): Uint8Array {
  const out = byteWriter();
  out.block(packPages(pages));
  out.number(fields.length);
  for (const field of fields) out.text(field);
  out.block(packSorted(files));
  out.block(packSorted(rows));
  return out.bytes();
}

/** Reads what `packContents` wrote. */
export function unpackContents(bytes: Uint8Array): PackedContents {
  const { number, text, block } = byteReader(bytes);
  const table = unpackPages(block());
  const fields = Array.from({ length: number() }, () => text());
  const files = unpackSorted(block());
  return { ...table, fields, files, rows: new Set(unpackSorted(block())) };
}

/** Number of the file that a key is filed in, by halving; `null` where it would come before the first. */
export function fileOf(files: readonly string[], key: string): number | null {
  let low = 0;
  let high = files.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((files[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low - 1;
}
