import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { listFiles } from '../../../src/publish/files.ts';
import { launchChromium } from '../../../src/publish/chromium.ts';
import { BENCH_DAY } from '../bench-day.ts';
import { generateDocuments } from '../generate-documents.ts';
import { measureCommand, type Measured } from '../measure-command.ts';
import { removeRefused } from '../remove-refused.ts';
import { askPagefind, rawIndexCommand } from './ask-pagefind.ts';
import { benchSite, type PageFigures } from './bench-site.ts';
import { figuresOf, type Cost, type Figures } from './figures.ts';
import { CLASSES, type QueryClass } from './query-classes.ts';

/** The bench of one size, as printed with `--json`. */
export interface SearchPageRun {
  /** Documents in the index. */
  documents: number;
  /** The index with all its files, in MB. */
  indexMB: number;
  page: { scriptKB: number };
  /** Making the index, which is not done for a site that was built before; and raw Pagefind's of the same pages. */
  index: Partial<Measured> & { raw: (Measured & { MB: number }) | null };
  luu: PageFigures;
  pagefind: (Figures & { open: Cost }) | null;
}

export interface SearchPageOptions {
  /** A `.jsonl.gz` file of real texts. */
  from?: string | undefined;
  /** A site built before: nothing is generated. */
  site?: string | undefined;
  /** Path the site was built for. */
  base?: string | undefined;
  /** Queries of each class. */
  each: number;
  /** Those that are asked; all where absent. */
  classes?: readonly QueryClass[];
  /** Whether raw Pagefind is measured too. */
  raw: boolean;
  /** Starts the browser; that which is found where absent. */
  launch?: () => Promise<Browser>;
  say: (text: string) => void;
}

const ROOT = resolve(import.meta.dirname, '../../..');

async function megaBytes(folder: string): Promise<number> {
  let bytes = 0;
  for (const path of listFiles(folder)) bytes += (await stat(join(folder, path))).size;
  return Math.round(bytes / 1e5) / 10;
}

const justFigures = ({ wallS, cpuS, peakMB }: Measured): Measured => ({ wallS, cpuS, peakMB });

/** Generates and builds a site of `documents` documents below `folder`; gives where it is, and what indexing took. */
async function makeSite(
  documents: number,
  folder: string,
  { from, say }: SearchPageOptions,
): Promise<{ site: string; index: Measured }> {
  const content = join(folder, 'content');
  const env = {
    LUU_CONTENT: content,
    LUU_OUT: join(folder, 'site/dist'),
    LUU_CACHE: join(folder, 'cache'),
    BUILD_NOW: BENCH_DAY,
    LUU_BASE: '/',
    LUU_SITE: 'http://localhost:4321',
  };
  say(`${String(documents)} documents: writing them`);
  await generateDocuments({ documents, out: content, from });
  if (from !== undefined) await removeRefused(content, join(folder, 'check'));
  say(`${String(documents)} documents: building`);
  await measureCommand(
    [process.execPath, join(ROOT, 'scripts/build.ts'), '--no-index', '--no-data', '--json'],
    env,
  );
  say(`${String(documents)} documents: indexing`);
  const index = await measureCommand(
    [process.execPath, join(ROOT, 'src/publish/index-site.ts')],
    env,
  );
  return { site: env.LUU_OUT, index: justFigures(index) };
}

/** Measures the search page over `documents` documents, raw Pagefind beside it. */
export async function benchSearchPage(
  documents: number,
  options: SearchPageOptions,
): Promise<SearchPageRun> {
  const { base = '/', each, classes = CLASSES, raw, launch = launchChromium, say } = options;
  const folder = await mkdtemp(join(tmpdir(), 'luu-bench-'));
  const browser = await launch();
  try {
    const made =
      options.site === undefined
        ? await makeSite(documents, folder, options)
        : { site: resolve(options.site), index: null };
    const ours = await benchSite(browser, made.site, { base, each, classes, say });
    let pagefind: SearchPageRun['pagefind'] = null;
    let rawIndex: (Measured & { MB: number }) | null = null;
    if (raw) {
      say('raw Pagefind: indexing');
      const out = join(folder, 'raw-index');
      const measured = await measureCommand(rawIndexCommand(made.site, out));
      rawIndex = { ...justFigures(measured), MB: await megaBytes(out) };
      say('raw Pagefind: asking');
      const { open, queries } = await askPagefind(browser, join(folder, 'raw'), out, ours.queries);
      pagefind = { open, ...figuresOf(queries) };
    }
    return {
      documents: ours.documents,
      indexMB: await megaBytes(join(made.site, 'pagefind')),
      page: ours.page,
      index: { ...made.index, raw: rawIndex },
      luu: ours.luu,
      pagefind,
    };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
