import { join } from 'node:path';

/** What a page that makes drafts loads. */
export interface DeskBundle {
  /** Names of the files, the first of them the script that the page names. */
  files: string[];
  /** Own source files that it is made of, below the root of the project, with `/`. */
  sources: string[];
}

const FOLDER = 'src/elements/draft-desk';
const ENTRY = 'draft-desk';
const WORKER = 'draft-worker';

/**
 * Bundles the page that makes drafts of the project at `root` into `folder`: the element, and the worker with the importer and
 * the content rules. Apart from the other pages, so that they neither wait for it nor share files with it.
 */
export async function bundleDesk(root: string, folder: string): Promise<DeskBundle> {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    cwd: root,
    input: Object.fromEntries(
      [ENTRY, WORKER].map((name) => [name, join(root, FOLDER, `${name}.ts`)]),
    ),
    platform: 'browser',
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
    });
    const base = `${root.replaceAll('\\', '/')}/`;
    const own = (await bundle.watchFiles)
      .map((id) => id.replaceAll('\\', '/'))
      .filter((id) => id.startsWith(`${base}src/`))
      .map((id) => id.slice(base.length));
    return {
      files: output
        .map(({ fileName }) => fileName)
        .sort((a, b) => Number(b === `${ENTRY}.js`) - Number(a === `${ENTRY}.js`)),
      sources: [...new Set(own)].sort(),
    };
  } finally {
    await bundle.close();
  }
}
