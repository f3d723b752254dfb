import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bundlePages } from '#publish/bundle-pages.ts';

const PAGES = {
  'index.astro': '<style>p { color: red }</style><p>Lưu: {1 + 1}</p>',
  '404.astro': '<p>Không có</p>',
  'feed.xml.ts': 'export const GET = () => new Response("<feed/>");',
  '[id].astro':
    '---\nexport const getStaticPaths = () => [{ params: { id: "a" }, props: { x: "Đ" } }];\n' +
    'if (Astro.params.id !== "a") throw new Error("?");\n---\n<p>{Astro.props.x} {Astro.url.pathname}</p>',
  'b/[id].astro':
    '---\nexport const getStaticPaths = () => ["một", "hai"].map((x, n) => ({ params: { id: String(n) }, props: { x } }));\n' +
    'if (Astro.props.x === globalThis.broken) throw new Error("Không dựng được");\n---\n' +
    '<style>b { color: blue }</style><b>{Astro.props.x}</b><script>console.log("b")</script>',
};

/** A project of four pages and a route of three; it lies below this one, where packages are found. */
function tinyProject(): string {
  mkdirSync('.luu', { recursive: true });
  const root = mkdtempSync(resolve('.luu/tiny-'));
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  for (const [name, text] of Object.entries(PAGES)) {
    mkdirSync(dirname(join(root, 'src/pages', name)), { recursive: true });
    writeFileSync(join(root, 'src/pages', name), text);
  }
  // a bundle has nothing of documents: nobody asks for their collections
  writeFileSync(join(root, 'src/content.config.ts'), 'throw new Error("synchronised");');
  writeFileSync(
    join(root, 'astro.config.mjs'),
    'export default { cacheDir: "cache", base: "/kho/", trailingSlash: "always", build: { inlineStylesheets: "never" } };',
  );
  return root;
}

/** Bundles that project into `folder`, an empty one. */
export async function tinyBundle(folder: string): Promise<void> {
  const root = tinyProject();
  const home = process.cwd();
  process.chdir(folder); // other tests bundle at the same time
  try {
    await bundlePages(root, folder);
  } finally {
    process.chdir(home);
    rmSync(root, { recursive: true, force: true });
  }
}
