import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  CONTENTS_NAME,
  ENTRY_FILE,
  INDEX_FORM,
  packContents,
  type IndexEntry,
} from '../index-contents.ts';
import type { Fragment } from '../fragment.ts';
import type { PageRow } from '../page-table.ts';
import {
  decodeAllWords,
  decodeContents,
  PAGEFIND_VERSION,
  type IndexedWord,
  type PagefindContents,
} from './pagefind-format.ts';
import { withoutSignature } from '../pagefind-signature.ts';
import { tokenTable } from './token-table.ts';
import { wordEntries } from './word-entries.ts';
import { wordFile, type PackedEntry } from '../word-file.ts';

/** Bytes of a file before it is zipped: few enough to fetch for one word, enough that there are not too many files. */
const FILE_BYTES = 12_000;
/** Pages whose address is compared with the record they should come from. */
const COMPARED = 20;

/** What the records of an index say beside their words, in the order in which Pagefind was given them. */
export type RecordRow = Pick<PageRow, 'day' | 'values'> & { url: string };

const unpacked = (path: string): Uint8Array => withoutSignature(gunzipSync(readFileSync(path)));

const EMPTY: PagefindContents = { pages: [], chunks: [], fields: [] };

function pagefindContents(folder: string): PagefindContents {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    version: string;
    languages: Record<string, { hash: string }>;
  };
  if (entry.version !== PAGEFIND_VERSION)
    throw new Error(`The index is of Pagefind ${entry.version}, not ${PAGEFIND_VERSION}`);
  // one language is forced at indexing; an archive without documents has none
  const [language] = Object.values(entry.languages);
  if (!language) return EMPTY;
  return decodeContents(unpacked(join(folder, `pagefind.${language.hash}.pf_meta`)));
}

/** Words of the index, one file after the other, so that few are held at a time. */
function* allWords(folder: string, { chunks }: PagefindContents): Generator<IndexedWord> {
  for (const { hash } of chunks)
    yield* decodeAllWords(unpacked(join(folder, `index/${hash}.pf_index`)));
}

/** Pagefind numbers pages as they come; were that to change, filters would belong to other documents. */
function comparePages(
  folder: string,
  { pages }: PagefindContents,
  records: readonly RecordRow[],
): void {
  if (pages.length !== records.length)
    throw new Error(`Pagefind keeps ${pages.length} of ${records.length} records`);
  const step = Math.max(1, Math.floor(pages.length / COMPARED));
  for (let page = 0; page < pages.length; page += step) {
    const bytes = unpacked(join(folder, `fragment/${pages[page]?.hash ?? ''}.pf_fragment`));
    const { url } = JSON.parse(new TextDecoder().decode(bytes)) as Fragment;
    if (url !== records[page]?.url)
      throw new Error(`Page ${page} of the index is ${url}, not ${records[page]?.url ?? 'any'}`);
  }
}

/** Entries in files, each cut where it is full. */
function* filesOf(entries: Iterable<PackedEntry>): Generator<{ first: string; bytes: Uint8Array }> {
  let open: PackedEntry[] = [];
  let size = 0;
  const close = () => {
    const file = { first: open[0]?.key ?? '', bytes: wordFile(open) };
    open = [];
    size = 0;
    return file;
  };
  for (const entry of entries) {
    // a large one goes into a file of its own, so that small ones do not bring it along
    if (size > 0 && size + entry.bytes.length > FILE_BYTES) yield close();
    open.push(entry);
    size += entry.bytes.length + entry.key.length;
  }
  if (open.length > 0) yield close();
}

/**
 * Files the words of the index that Pagefind has written to `folder` anew, below `words/`: a word or a pair of words costs
 * a few kilobytes to look up, whatever else begins like it. `rows` are words in a row, three and more, that are looked
 * up as one. Throws where the pages are not those of `records`.
 */
export async function writeWords(
  folder: string,
  records: readonly RecordRow[],
  rows: readonly string[],
): Promise<void> {
  const contents = pagefindContents(folder);
  comparePages(folder, contents, records);
  const table = tokenTable(allWords(folder, contents), contents.pages.length);
  const files: { first: string; bytes: Uint8Array }[] = [];
  const digest = createHash('sha256');
  for (const { first, bytes } of filesOf(wordEntries(table, rows))) {
    const zipped = gzipSync(bytes, { level: 9 });
    digest.update(zipped);
    files.push({ first, bytes: zipped });
  }
  const packed = packContents({
    pages: contents.pages.map(({ hash, words }, page) => ({
      hash,
      words,
      day: records[page]?.day ?? '',
      values: records[page]?.values ?? {},
    })),
    fields: contents.fields,
    files: files.map(({ first }) => first),
    rows: rows.toSorted(),
  });
  const release = digest.update(packed).digest('hex').slice(0, 12);
  const out = join(folder, 'words', release);
  await mkdir(out, { recursive: true });
  for (const [number, { bytes }] of files.entries())
    await writeFile(join(out, String(number)), bytes);
  await writeFile(join(out, CONTENTS_NAME), gzipSync(packed, { level: 9 }));
  const entry: IndexEntry = { form: INDEX_FORM, release };
  await writeFile(join(folder, ENTRY_FILE), JSON.stringify(entry));
}
