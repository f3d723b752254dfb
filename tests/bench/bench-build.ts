import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { documentPath } from '../../src/documents/urls.ts';
import type { CollectionName } from '../../src/schema/collections.ts';
import { listFiles } from '../../src/publish/files.ts';
import type { BuildResult } from '../../src/publish/build-site.ts';
import type { DataFigures } from '../../src/publish/write-data.ts';
import { BENCH_DAY } from './bench-day.ts';
import { generateDocuments } from './generate-documents.ts';
import { writeHugoTwin } from './hugo-twin.ts';
import type { Measured } from './measure-command.ts';
import { measureCommand } from './measure-command.ts';
import { removeRefused } from './remove-refused.ts';

/** The bench of one size, as printed with `--json`. */
export interface BenchRun {
  documents: number;
  /** Documents of `--from` that the gate does not let out; they are not among `documents`. */
  refused: number;
  /** Size of the site without the search index. */
  outputMB: number;
  files: number;
  cold: Measured;
  /** One document changed. */
  warm: Measured;
  /** One document deleted. */
  deleted: Measured;
  /** The search index alone. */
  index: Measured;
  /** Open data, in its own process beside the index: all of it, and after one document changed. */
  data: DataFigures;
  dataWarm: DataFigures;
  /** The peer on the same texts, or `null` where it is not installed. */
  hugo: Measured | null;
  /** HTML pages of the peer, to set beside ours; `null` where it is not installed. */
  hugoPages: number | null;
  /** Size of the peer's site, to set beside `outputMB`; `null` where it is not installed. */
  hugoMB: number | null;
}

async function sizeOf(folder: string): Promise<{ outputMB: number; files: number }> {
  const paths = listFiles(folder);
  let bytes = 0;
  for (const path of paths) bytes += (await stat(join(folder, path))).size;
  return { outputMB: Math.round(bytes / 1e5) / 10, files: paths.length };
}

/**
 * Waits until what came before has left nothing to do: files that are still to be written to disk, a site that is still
 * being removed. Else whoever comes next pays for it.
 */
async function settle(parent: string): Promise<void> {
  const isBusy = (): boolean =>
    existsSync(parent) && readdirSync(parent).some((name) => name.includes('.gone-'));
  while (isBusy()) await setTimeout(200);
  spawnSync('sync');
  await setTimeout(3000);
}

const justFigures = ({ wallS, cpuS, peakMB }: Measured): Measured => ({ wallS, cpuS, peakMB });

/** Runs the peer once, cold, on the twin in `folder`. */
async function benchHugo(folder: string): Promise<Pick<BenchRun, 'hugo' | 'hugoPages' | 'hugoMB'>> {
  if (spawnSync('hugo', ['version']).error) return { hugo: null, hugoPages: null, hugoMB: null };
  const out = join(folder, 'out');
  const hugo = await measureCommand(['hugo', '--quiet', '--source', folder, '--destination', out]);
  const pages = listFiles(out).filter((path) => path.endsWith('.html'));
  return {
    hugo: justFigures(hugo),
    hugoPages: pages.length,
    hugoMB: (await sizeOf(out)).outputMB,
  };
}

/** What is built, where, and who hears of it. */
export interface BenchOptions {
  documents: number;
  /** Texts to take instead of generated ones. */
  from: string | undefined;
  /** Folder for this bench alone. It is removed only when all benches are done: ext4 makes files slowly for minutes after it has removed many. */
  folder: string;
  say: (text: string) => void;
}

/** Builds a set of `documents` cold, after one change, after one deletion, and its index; then the peer's. */
export async function benchBuild({
  documents,
  from,
  folder,
  say,
}: BenchOptions): Promise<BenchRun> {
  const [content, out, hugoFolder] = ['content', 'site/dist', 'hugo'].map((n) =>
    join(folder, n),
  ) as [string, string, string];
  const cache = join(folder, 'cache');
  const check = join(folder, 'check');
  say(`${documents} documents: writing them`);
  const made = await generateDocuments({ documents, out: content, from });
  let refused = 0;
  if (from !== undefined) refused = await removeRefused(content, check);
  await writeHugoTwin({ content, cache: check, out: hugoFolder, today: BENCH_DAY });
  const env = {
    LUU_CONTENT: content,
    LUU_OUT: out,
    LUU_CACHE: cache,
    BUILD_NOW: BENCH_DAY,
    LUU_BASE: '/',
    LUU_SITE: 'http://localhost:4321',
  };
  const root = resolve(import.meta.dirname, '../..');
  const command = [process.execPath, join(root, 'scripts/build.ts'), '--no-index', '--json'];
  const build = async (name: string): Promise<Measured> => {
    await settle(dirname(out));
    say(`${documents} documents: ${name}`);
    return justFigures(await measureCommand([...command, '--no-data'], env));
  };
  const buildData = async (name: string): Promise<DataFigures> => {
    await settle(dirname(out));
    say(`${documents} documents: ${name}`);
    const { stdout } = await measureCommand(command, env);
    const { data } = JSON.parse(stdout) as BuildResult;
    if (!data) throw new Error('The build wrote no open data');
    return data;
  };
  const change = async (): Promise<void> => {
    const path = join(content, made.first);
    const more = 'Đoạn thêm để đo lần dựng sau một thay đổi.';
    await writeFile(path, `${await readFile(path, 'utf8')}\n${more}\n`);
  };

  const cold = await build('cold');
  const size = await sizeOf(out);
  // before anything is deleted: for minutes after that, ext4 makes ten thousand files ten times as slowly
  await settle(dirname(out));
  say(`${documents} documents: Hugo`);
  const peer = await benchHugo(hugoFolder);

  await change();
  const warm = await build('one document changed');
  // no document relates to the last one
  await rm(join(content, made.last));
  const deleted = await build('one document deleted');
  const [collection = '', , file = ''] = made.last.split('/');
  const address = documentPath({
    collection: collection as CollectionName,
    id: file.replace(/\.mdx$/, ''),
  });
  const gone = join(out, address);
  if (existsSync(gone)) throw new Error(`${gone} outlived its document`);

  const data = await buildData('open data');
  await change();
  const dataWarm = await buildData('open data, one document changed');

  await settle(dirname(out));
  say(`${documents} documents: index`);
  const index = justFigures(
    await measureCommand([process.execPath, join(root, 'src/publish/index-site.ts')], env),
  );
  return {
    documents: documents - refused,
    refused,
    ...size,
    cold,
    warm,
    deleted,
    index,
    data,
    dataWarm,
    ...peer,
  };
}
