import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DESK_SCRIPTS } from '../site/desk-script.ts';

/** What the pages of editors load. */
export interface DeskBundle {
  /** Names of the files; those that pages name are `<name>.js` of `DESK_SCRIPTS`. */
  files: string[];
  /** Own source files that it is made of, below the root of the project, with `/`. */
  sources: string[];
}

/** The worker, with the importer and the content rules. */
const WORKER = 'draft-worker';
/** PDF.js is one file that is small already: it is copied, for bundling it took as long as all else. */
const COPIED = { from: 'unpdf/pdfjs', to: 'pdfjs-serverless.js' };
const ENTRIES = { ...DESK_SCRIPTS, [WORKER]: `src/elements/draft-desk/${WORKER}.ts` };

/**
 * Bundles what the pages of editors load, of the project at `root`, into `folder`. Apart from the pages of readers, so that
 * these neither wait for it nor share files with it.
 */
export async function bundleDesk(root: string, folder: string): Promise<DeskBundle> {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(
      Object.entries(ENTRIES).map(([name, path]) => [name, join(root, path)]),
    ),
    platform: 'browser',
    external: [COPIED.from],
    // a worker has no document, and some packages ask for one where they are told of a browser only
    resolve: { conditionNames: ['worker', 'browser', 'import', 'default'] },
    plugins: [
      {
        name: 'luu:worker',
        // the address by which Vite knows it in development is that of the source
        transform: (code, id) =>
          /[\\/]draft-client\.ts$/.test(id) ? code.replace(`${WORKER}.ts`, `${WORKER}.js`) : null,
      },
    ],
  });
  try {
    const { output } = await bundle.write({
      dir: folder,
      format: 'esm',
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
      paths: { [COPIED.from]: `./${COPIED.to}` },
    });
    const files = output.map(({ fileName }) => fileName);
    if (
      output.some((file) => file.type === 'chunk' && file.dynamicImports.includes(`./${COPIED.to}`))
    ) {
      await copyFile(fileURLToPath(import.meta.resolve(COPIED.from)), join(folder, COPIED.to));
      files.push(COPIED.to);
    }
    const base = `${root.replaceAll('\\', '/')}/`;
    const own = (await bundle.watchFiles)
      .map((id) => id.replaceAll('\\', '/'))
      .filter((id) => id.startsWith(`${base}src/`))
      .map((id) => id.slice(base.length));
    return {
      files,
      sources: [...new Set(own)].sort(),
    };
  } finally {
    await bundle.close();
  }
}
