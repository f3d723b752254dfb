import type { Fragment } from './fragment.ts';
import { FIELD } from './occurrences.ts';
import type { SearchState } from './query-state.ts';
import { searchArchive, type SearchableArchive, type SearchOutcome } from './search-archive.ts';
import type { Spelled } from './spelled.ts';

/** Pages on which each word of a rehearsal stands: enough for a browser to see which code is worth making fast. */
const PAGES = 500;

/** Queries of both kinds, with marks and without. */
export const REHEARSALS: readonly string[] = [
  'rèn luyện sức khỏe',
  'ren luyen suc khoe',
  'rèn “luyện tập” năm 2024',
];

/** A word that stands twice on each page, and once in its title; a pair once. */
function madeUpSpelling(key: string, all: number): Spelled {
  const forms = key.split(' ');
  const size = Math.min(all, PAGES);
  const step = Math.max(1, Math.floor(all / PAGES));
  const each = [7, 30, FIELD + 3].slice(0, forms.length > 1 ? 1 : 3);
  return {
    forms,
    pages: Uint32Array.from({ length: size }, (_, at) => at * step),
    counts: new Uint32Array(size).fill(forms.length > 1 ? 1 : 4),
    from: Uint32Array.from({ length: size + 1 }, (_, at) => at * each.length),
    starts: Uint32Array.from(
      { length: size * each.length },
      (_, at) => each[at % each.length] ?? 0,
    ),
    spans: new Uint8Array(size * each.length).fill(forms.length - 1),
  };
}

function madeUpFragment(q: string): Fragment {
  const words = Array.from({ length: 400 }, (_, at) => (at % 9 === 0 ? q : `chữ${String(at)},`));
  return {
    url: '/',
    content: words.join(' '),
    meta: { title: q },
    anchors: [
      { id: 'a', location: 40, title: 'A' },
      { id: 'b', location: 300, title: 'B' },
    ],
  };
}

/**
 * Searches the archive for words of which everything is made up: nothing is fetched and nothing is shown, but a browser has
 * compiled the code of a search before somebody waits for one. Meant for the time while a query is typed. Gives what would be
 * shown.
 */
export async function rehearse(
  archive: SearchableArchive,
  state: SearchState,
): Promise<SearchOutcome> {
  const { index } = archive;
  const all = index.contents.pages.length;
  const madeUp: SearchableArchive = {
    ...archive,
    index: {
      ...index,
      spellings: (key) => Promise.resolve([madeUpSpelling(key, all)]),
      isRow: () => false,
      fragment: () => Promise.resolve(madeUpFragment(state.q)),
      json: () => Promise.resolve({}),
    },
    vocabulary: () => Promise.resolve(new Map()),
  };
  return searchArchive(madeUp, state);
}
