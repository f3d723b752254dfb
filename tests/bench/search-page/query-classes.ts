import { fold } from '#vietnamese/fold.ts';
import { parseQuery } from '#search/query.ts';
import type { SearchableArchive } from '#search/search-archive.ts';
import { seededRandom, type Random } from '../random.ts';

/** Classes of queries that are told apart in the figures. */
export const CLASSES = [
  'syllable1',
  'syllables3',
  'syllables6',
  'unaccented',
  'outOfLexicon',
  'phrase',
  'number',
  'filtered',
] as const;
export type QueryClass = (typeof CLASSES)[number];

/** A query as an address of the search page says it. */
export interface PageQuery {
  kind: QueryClass;
  q: string;
  /** Filters, by their names in addresses. */
  filters: Record<string, string>;
}

const SYLLABLES = /^\p{L}{2,7}$/u;
const TRIES = 2000;

/** Text and numbers of a document drawn by chance. */
interface Drawn {
  words: string[];
  number: string;
  filters: Record<string, string>;
}

/** Facets a document is filtered by, in turn. */
const FILTERED_BY = ['loai', 'dia-phuong', 'nam'] as const;

/** So many syllables in a row that stand in a text, from a place drawn by chance; `null` where signs part them. */
function syllablesInRow({ words }: Drawn, count: number, random: Random): string | null {
  const start = random.whole(0, Math.max(0, words.length - count));
  const row = words.slice(start, start + count);
  return row.length === count && row.every((word) => SYLLABLES.test(word)) ? row.join(' ') : null;
}

/** True where no two neighbouring syllables are searched as one thing. */
function isOutOfLexicon(text: string, { lexicon }: SearchableArchive): boolean {
  const { units } = parseQuery(text, lexicon);
  return units.length === text.split(' ').length && units.every(({ kind }) => kind === 'word');
}

function queryText(
  kind: QueryClass,
  drawn: Drawn,
  archive: SearchableArchive,
  random: Random,
): string | null {
  const row = (count: number): string | null => syllablesInRow(drawn, count, random);
  switch (kind) {
    case 'syllable1':
      return row(1);
    case 'syllables3':
      return row(3);
    case 'syllables6':
      return row(6);
    case 'unaccented': {
      const text = row(random.whole(2, 5));
      return text === null ? null : fold(text);
    }
    case 'outOfLexicon': {
      const text = row(random.whole(3, 5));
      return text !== null && isOutOfLexicon(text, archive) ? text : null;
    }
    case 'phrase': {
      const text = row(random.whole(2, 4));
      return text === null ? null : `“${text}”`;
    }
    case 'number':
      return drawn.number === '' ? null : drawn.number;
    case 'filtered':
      return row(2);
  }
}

const NUMBER = /^\d+[/-][\p{L}\d/-]{3,}$/u;

/**
 * Queries of each class, taken from texts of the archive itself: a document, then a place in it, both by chance, so
 * that frequent words come as often as they are written. The same seed and archive give the same queries.
 */
export async function drawQueries(
  archive: SearchableArchive,
  each: number,
  seed = 20241220,
): Promise<PageQuery[]> {
  const { index } = archive;
  const random = seededRandom(seed);
  const draw = async (): Promise<Drawn> => {
    const page = random.whole(0, index.contents.pages.length - 1);
    const { content, meta } = await index.fragment(page);
    const words = content.split(' ');
    const cited = words.map((word) => word.replace(/[.,;:)]+$/u, '')).find((w) => NUMBER.test(w));
    const facet = random.pick(FILTERED_BY);
    const value = [...index.facets[facet]].find(([, pages]) => pages.includes(page))?.[0];
    return {
      words,
      number: meta['number'] ?? cited ?? '',
      filters: value === undefined ? {} : { [facet]: value },
    };
  };
  const queries: PageQuery[] = [];
  for (const kind of CLASSES) {
    const found = new Map<string, PageQuery>();
    for (let tries = 0; found.size < each && tries < TRIES; tries++) {
      const drawn = await draw();
      const q = queryText(kind, drawn, archive, random);
      if (q === null || (kind === 'filtered' && Object.keys(drawn.filters).length === 0)) continue;
      found.set(q, { kind, q, filters: kind === 'filtered' ? drawn.filters : {} });
    }
    queries.push(...found.values());
  }
  return queries;
}
