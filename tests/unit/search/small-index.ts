import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIndex } from '#search/indexing/build.ts';
import { CATALOGUE_FILE, type Catalogue } from '#search/catalogue.ts';
import type { LexiconData } from '#search/lexicon.ts';
import { openIndex, type ReadFile } from '#search/open-index.ts';
import type { SearchRecord } from '#search/indexing/record-html.ts';
import { openArchive, type SearchableArchive } from '#search/search-archive.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A record from its text alone: one passage a string, `title` and filters as needed. */
export function record(
  id: string,
  texts: string[],
  more: Partial<Pick<SearchRecord, 'meta' | 'filters' | 'day'>> = {},
): SearchRecord {
  return {
    url: `/van-ban/${id}/`,
    passages: texts.map((text, index) => ({
      anchor: `muc-${String(index + 1)}`,
      label: `Mục · ${String(index + 1)}`,
      text,
    })),
    meta: { title: id, ...more.meta },
    filters: more.filters ?? {},
    day: more.day ?? '2024-01-01',
  };
}

export const EMPTY_CATALOGUE: Catalogue = {
  names: { 'dia-phuong': {}, loai: {}, 'ke-hoach': {}, 'co-quan': {}, 'chu-de': {}, muc: {} },
  laws: [],
  lexicon: { abbreviations: [], words: [], synonyms: [], places: [] },
};

export interface SmallIndex extends SearchableArchive {
  folder: string;
  read: ReadFile;
}

/** An index of a few records, built by Pagefind in a folder that goes when the tests of the file are done. */
export async function smallIndex(
  records: SearchRecord[],
  catalogue: Catalogue = EMPTY_CATALOGUE,
  lexicon: LexiconData = catalogue.lexicon,
): Promise<SmallIndex> {
  const folder = temporaryFolder();
  await buildIndex({
    records,
    outDir: folder,
    lexicon,
    extra: { [CATALOGUE_FILE]: catalogue },
  });
  const read: ReadFile = (path) => readFile(join(folder, 'pagefind', path));
  const archive = await openArchive(await openIndex(read), CATALOGUE_FILE);
  return { ...archive, folder, read };
}
