import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CATALOGUE_FILE } from './catalogue.ts';
import { openIndex } from './open-index.ts';
import { openArchive, type SearchableArchive } from './search-archive.ts';

/** Opens the search index of a built site (`dist`) in Node, with the query code that browsers run. */
export async function openSite(siteDir: string): Promise<SearchableArchive> {
  const index = await openIndex((path) => readFile(join(siteDir, 'pagefind', path)));
  return openArchive(index, CATALOGUE_FILE);
}
