import { CATALOGUE_FILE } from './catalogue.ts';
import type { AllFacetPages } from './facet-counts.ts';
import type { Fragment } from './fragment.ts';
import {
  CONTENTS_NAME,
  ENTRY_FILE,
  fileOf,
  INDEX_FORM,
  unpackContents,
  type IndexEntry,
} from './index-contents.ts';
import type { PageTable } from './page-table.ts';
import { withoutSignature } from './pagefind-signature.ts';
import { remember } from './remember.ts';
import type { Spelled } from './spelled.ts';
import { readWordFile } from './word-file.ts';

/** Reads a file of the index by its path below the index folder; rejects where it cannot. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** A file of the index could not be had or read: the network is gone, or the site was published anew meanwhile. */
export class IndexFailure extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`Search index: ${path} could not be read`, { cause });
    this.name = 'IndexFailure';
    this.path = path;
  }
}

/** What is known of all pages at once: numbered by their place in `pages`, metadata fields by theirs in `fields`. */
export interface IndexContents {
  pages: PageTable['pages'];
  fields: string[];
}

/** An open index: contents at hand, everything else is fetched when asked for and kept. */
export interface SearchIndex {
  contents: IndexContents;
  /** Pages by value of each facet. */
  facets: AllFacetPages;
  /** Day of a page, `YYYY-MM-DD` with noughts for what is unknown; `''` where all is. */
  dayOf: (page: number) => string;
  /** Place of a page in the order of days, those without a day first. */
  placeInTime: (page: number) => number;
  /** Spellings of a word by its key (`wordKey`), or of words in a row, parted by blanks; none where no page has it. */
  spellings: (key: string) => Promise<readonly Spelled[]>;
  /** True for three words in a row and more that can be asked for as one. */
  isRow: (key: string) => boolean;
  fragment: (page: number) => Promise<Fragment>;
  /** A JSON file of our own that lies beside the index. */
  json: (name: string) => Promise<unknown>;
}

/** Unzips a file, unless the host has served it unzipped. */
async function unzip(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { writable, readable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // whoever reads is told of what is no gzip
  writer.write(new Uint8Array(bytes)).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Uint8Array(await new Response(readable).arrayBuffer());
}

const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** Reads each file once; rejects with an `IndexFailure` that names it. */
const reader = <T>(make: (path: string) => Promise<T>): ((path: string) => Promise<T>) =>
  remember(async (path) => {
    try {
      return await make(path);
    } catch (cause) {
      throw cause instanceof IndexFailure ? cause : new IndexFailure(path, cause);
    }
  });

/**
 * Opens an index through `read`. The words are in files of our own, made of Pagefind's index (`indexing/write-words.ts`), the
 * texts in Pagefind's. Its browser code is not used: it swallows missing files, requires every word, pools spellings and
 * cannot tell which pages a facet counts.
 */
export async function openIndex(read: ReadFile): Promise<SearchIndex> {
  const json = reader(async (path) => parse(await read(path)));
  // asked for by whoever opens an archive, as soon as it is open
  json(CATALOGUE_FILE).catch(() => undefined);
  const entry = (await json(ENTRY_FILE)) as IndexEntry;
  if (entry.form !== INDEX_FORM) throw new IndexFailure(ENTRY_FILE, `form ${String(entry.form)}`);
  const ours = reader(async (name) => unzip(await read(`words/${entry.release}/${name}`)));
  const fragments = reader(async (path) => parse(withoutSignature(await unzip(await read(path)))));
  const words = reader(async (name) => readWordFile(await ours(name)));

  const { pages, days, facets, fields, files, rows } = unpackContents(await ours(CONTENTS_NAME));
  const order = [...days.keys()].sort((a, b) => compare(days[a] ?? '', days[b] ?? '') || a - b);
  const places = new Uint32Array(order.length);
  for (const [place, page] of order.entries()) places[page] = place;
  return {
    contents: { pages, fields },
    facets,
    dayOf: (page) => days[page] ?? '',
    placeInTime: (page) => places[page] ?? 0,
    json,
    spellings: async (key) => {
      const file = fileOf(files, key);
      return file === null ? [] : (await words(String(file)))(key);
    },
    isRow: (key) => rows.has(key),
    fragment: async (page) => {
      const entry = pages[page];
      if (!entry) throw new RangeError(`Search index: there is no page ${String(page)}`);
      return (await fragments(`fragment/${entry.hash}.pf_fragment`)) as Fragment;
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
