import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { documentPath } from '../../src/documents/urls.ts';
import type { CollectionName } from '../../src/schema/collections.ts';
import { ingest } from '../../src/markdown/ingest.ts';
import { listFiles } from '../../src/publish/files.ts';
import { generateDocuments } from './generate-documents.ts';
import type { Measured } from './measure-command.ts';
import { measureCommand } from './measure-command.ts';

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
  /** The peer on the same texts, or `null` where it is not installed. */
  hugo: Measured | null;
}

const TODAY = '2026-02-01';

async function sizeOf(folder: string): Promise<{ outputMB: number; files: number }> {
  const paths = await listFiles(folder);
  let bytes = 0;
  for (const path of paths) bytes += (await stat(join(folder, path))).size;
  return { outputMB: Math.round(bytes / 1e5) / 10, files: paths.length };
}

const justFigures = ({ wallS, cpuS, peakMB }: Measured): Measured => ({ wallS, cpuS, peakMB });

/** Takes out what the gate refuses, so that the rest builds; gives how many. */
async function removeRefused(content: string, cache: string): Promise<number> {
  let refused = 0;
  for (;;) {
    const { problems } = await ingest({
      contentDir: content,
      cacheDir: cache,
      base: '/',
      today: TODAY,
    });
    const files = new Set(problems.filter((p) => p.severity === 'error').map((p) => p.file));
    if (files.size === 0) return refused;
    for (const file of files) {
      const path = [file, join(content, file), join(dirname(content), file)].find((p) =>
        existsSync(p),
      );
      if (path === undefined || !path.endsWith('.mdx')) throw new Error(`Cannot take out ${file}`);
      await rm(path);
      refused += 1;
    }
  }
}

/** Runs the peer once, cold. */
async function benchHugo(folder: string): Promise<Measured | null> {
  if (spawnSync('hugo', ['version']).error) return null;
  await cp(join(import.meta.dirname, 'hugo'), folder, { recursive: true });
  const hugo = await measureCommand([
    'hugo',
    '--quiet',
    '--source',
    folder,
    '--destination',
    join(folder, 'out'),
  ]);
  return justFigures(hugo);
}

/** Builds a set of `documents` cold, after one change, after one deletion, and its index; then the peer's. */
export async function benchBuild(
  documents: number,
  from: string | undefined,
  say: (text: string) => void,
): Promise<BenchRun> {
  const folder = await mkdtemp(join(tmpdir(), 'luu-bench-'));
  try {
    const [content, out, hugoFolder] = ['content', 'site/dist', 'hugo'].map((n) =>
      join(folder, n),
    ) as [string, string, string];
    const cache = join(folder, 'cache');
    say(`${documents} documents: writing them`);
    const made = await generateDocuments({ documents, out: content, hugo: hugoFolder, from });
    let refused = 0;
    if (from !== undefined) {
      refused = await removeRefused(content, join(folder, 'check'));
      const kept = new Set((await listFiles(content)).map((path) => path.replace(/\.mdx$/, '')));
      for (const path of await listFiles(join(hugoFolder, 'content')))
        if (!kept.has(path.replace(/\.md$/, ''))) await rm(join(hugoFolder, 'content', path));
    }
    const env = {
      LUU_CONTENT: content,
      LUU_OUT: out,
      LUU_CACHE: cache,
      BUILD_NOW: TODAY,
      LUU_BASE: '/',
      LUU_SITE: 'http://localhost:4321',
    };
    const root = resolve(import.meta.dirname, '../..');
    const build = async (name: string): Promise<Measured> => {
      say(`${documents} documents: ${name}`);
      return justFigures(
        await measureCommand(
          [process.execPath, join(root, 'scripts/build.ts'), '--no-index', '--json'],
          env,
        ),
      );
    };

    const cold = await build('cold');
    const size = await sizeOf(out);
    const path = join(content, made.first);
    await writeFile(
      path,
      `${await readFile(path, 'utf8')}\nĐoạn thêm để đo lần dựng sau một thay đổi.\n`,
    );
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

    say(`${documents} documents: index`);
    const index = justFigures(
      await measureCommand([process.execPath, join(root, 'src/publish/index-site.ts')], env),
    );
    say(`${documents} documents: Hugo`);
    await mkdir(hugoFolder, { recursive: true });
    const hugo = await benchHugo(hugoFolder);
    return { documents: documents - refused, refused, ...size, cold, warm, deleted, index, hugo };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
