import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import type { Engine } from './engine.ts';
import type { SetDocument } from './read-set.ts';

/** What pagefind.js exports, as far as it is used here. */
interface Pagefind {
  options: (options: { basePath: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Pagefind as it comes: plain pages, its own browser code. The index goes below `folder`. */
export async function pagefindEngine(
  documents: readonly SetDocument[],
  folder: string,
): Promise<Engine> {
  const outputPath = join(folder, 'pagefind');
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error('Pagefind did not start');
  for (const [at, { title, number, paragraphs }] of documents.entries())
    await index.addHTMLFile({
      url: `/d/${String(at)}/`,
      content: `<html lang="vi"><body><h1>${escape(title)}</h1><p>${escape(number)}</p>${paragraphs
        .map((text) => `<p>${escape(text)}</p>`)
        .join('')}</body></html>`,
    });
  await index.writeFiles({ outputPath });
  await index.deleteIndex();
  const kept = globalThis.fetch;
  // its code is written for browsers: what it fetches are files here
  globalThis.fetch = async (input) => {
    const path = String(input instanceof Request ? input.url : input).replace(/\?.*$/, '');
    return new Response(await readFile(path.startsWith('file:') ? new URL(path) : path));
  };
  const pagefind = (await import(pathToFileURL(join(outputPath, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: `${outputPath}/` });
  await pagefind.init();
  return {
    answer: async (query) => {
      const { results } = await pagefind.search(query);
      const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return data.map(({ url }) => {
        const at = /\/d\/(\d+)\//.exec(url)?.[1];
        return documents[Number(at)]?.id ?? url;
      });
    },
    close: () => {
      globalThis.fetch = kept;
    },
  };
}
