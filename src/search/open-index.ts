import {
  PAGEFIND_VERSION,
  decodeContents,
  decodeFilter,
  decodeWords,
  withoutSignature,
  type IndexContents,
  type IndexedWord,
} from './pagefind-format.ts';
import type { Fragment } from './fragment.ts';

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

/** An open index: contents at hand, everything else is fetched when asked for and kept. */
export interface SearchIndex {
  contents: IndexContents;
  /** The word without marks and its spellings; `undefined` where no page has it. */
  word: (word: string) => Promise<IndexedWord | undefined>;
  /** Page numbers by value of a filter; empty where the index has no such filter. */
  filter: (name: string) => Promise<ReadonlyMap<string, readonly number[]>>;
  fragment: (page: number) => Promise<Fragment>;
  /** A JSON file of our own that lies beside the index. */
  json: (name: string) => Promise<unknown>;
}

interface Entry {
  version: string;
  languages: Record<string, { hash: string; page_count: number }>;
}

const EMPTY: IndexContents = {
  pages: [],
  chunks: [],
  filters: new Map(),
  sorts: new Map(),
  fields: [],
};

/** Unzips a file, unless the host has served it unzipped. */
async function unzip(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([new Uint8Array(bytes)]).stream();
  const opened = stream.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(opened).arrayBuffer());
}

const parse = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** Keeps what was made for a key; a failure is not kept, so that the next call tries again. */
function remember<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const made = make(key).catch((cause: unknown) => {
      kept.delete(key);
      throw cause instanceof IndexFailure ? cause : new IndexFailure(key, cause);
    });
    kept.set(key, made);
    return made;
  };
}

/**
 * The file that may hold a word, by halving; `undefined` where none can. Pagefind cuts the ends of each file's
 * stretch to what tells it from its neighbour (`phe`–`pho` holds `phong`), so the last file to start before the
 * word is the one.
 */
function chunkOf(chunks: IndexContents['chunks'], word: string): string | undefined {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.from ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  const chunk = chunks[low - 1];
  return chunk && word.slice(0, chunk.to.length) <= chunk.to ? chunk.hash : undefined;
}

/**
 * Opens a Pagefind index through `read`. Pagefind's own browser code is not used: it swallows missing files,
 * requires every word, pools spellings and cannot tell which pages a facet counts. Its files hold all of that.
 */
export async function openIndex(read: ReadFile): Promise<SearchIndex> {
  const unpacked = remember(async (path) => withoutSignature(await unzip(await read(path))));
  const json = remember(async (path) => parse(await read(path)));

  const entry = (await json('pagefind-entry.json')) as Entry;
  if (entry.version !== PAGEFIND_VERSION) {
    throw new IndexFailure('pagefind-entry.json', `written by Pagefind ${entry.version}`);
  }
  // one language is forced at indexing; an archive without documents has none
  const language = Object.values(entry.languages)[0];
  const contents = language
    ? decodeContents(await unpacked(`pagefind.${language.hash}.pf_meta`))
    : EMPTY;

  const words = remember(async (path) => decodeWords(await unpacked(path)));
  const filters = remember(async (path) => decodeFilter(await unpacked(path)));
  const fragments = remember(async (path) => parse(await unpacked(path)));

  return {
    contents,
    json,
    word: async (word) => {
      const hash = chunkOf(contents.chunks, word);
      return hash === undefined ? undefined : (await words(`index/${hash}.pf_index`))(word);
    },
    filter: async (name) => {
      const hash = contents.filters.get(name);
      return hash === undefined ? new Map() : filters(`filter/${hash}.pf_filter`);
    },
    fragment: async (page) => {
      const entry = contents.pages[page];
      if (!entry) throw new RangeError(`Search index: there is no page ${String(page)}`);
      const { hash, group } = entry;
      const file = await fragments(`fragment/${group || hash}.pf_fragment`);
      return (group === '' ? file : (file as Record<string, unknown>)[hash]) as Fragment;
    },
  };
}
