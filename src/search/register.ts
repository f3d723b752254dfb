import { remember } from './remember.ts';

/** What the list of all documents says of one: enough for a suggestion, a table, a line on paper. */
export interface RegisterEntry {
  /** Below the site's base. */
  url: string;
  title: string;
  number: string;
  issuer: string;
  date: string;
  kind: string;
  place: string;
  /** `nay thuộc Hưng Yên`; `''` where that goes without saying. */
  now: string;
}

/** Fields of an entry in the order of its row in a file. */
export const REGISTER_FIELDS = [
  'url',
  'title',
  'number',
  'issuer',
  'date',
  'kind',
  'place',
  'now',
] as const satisfies readonly (keyof RegisterEntry)[];

/** Documents in one file of the register: three suggestions cost three files at most. */
export const REGISTER_BLOCK = 64;

/** Where the register lies and how long it is. */
export interface RegisterHead {
  /** Part of the files' names that changes with what is in them. */
  stamp: string;
  documents: number;
}

export const registerFile = (stamp: string, block: number): string =>
  `luu-register-${stamp}-${String(block)}.json`;

/** Reads a JSON file beside the index; rejects where it cannot. */
export type ReadJson = (name: string) => Promise<unknown>;

/** All documents by their page numbers in the index, a file at a time. */
export interface Register {
  documents: number;
  /** Entries in the order asked for; `onBlock` hears of each file that has come. Rejects where a file cannot be had. */
  entries: (
    pages: readonly number[],
    onBlock?: (done: number, all: number) => void,
  ) => Promise<RegisterEntry[]>;
}

/** Files under way at once. */
const AT_ONCE = 6;

/** Opens the register; nothing is read until entries are asked for, and a file is read once. */
export function openRegister({ stamp, documents }: RegisterHead, read: ReadJson): Register {
  const block = remember(async (number: number) =>
    ((await read(registerFile(stamp, number))) as string[][]).map(entryOf),
  );
  return {
    documents,
    entries: async (pages, onBlock) => {
      const wanted = [...new Set(pages.map((page) => Math.floor(page / REGISTER_BLOCK)))];
      const got = new Map<number, RegisterEntry[]>();
      const queue = wanted.values();
      const work = async (): Promise<void> => {
        for (const number of queue) {
          got.set(number, await block(number));
          onBlock?.(got.size, wanted.length);
        }
      };
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, wanted.length) }, work));
      return pages.map((page) => {
        const entry = got.get(Math.floor(page / REGISTER_BLOCK))?.[page % REGISTER_BLOCK];
        if (!entry) throw new Error(`Register: there is no document ${String(page)}`);
        return entry;
      });
    },
  };
}

function entryOf(row: readonly string[]): RegisterEntry {
  const entries = REGISTER_FIELDS.map((field, at) => [field, row[at] ?? ''] as const);
  return Object.fromEntries(entries) as unknown as RegisterEntry;
}
