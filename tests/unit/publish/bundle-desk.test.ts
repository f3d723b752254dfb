import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bundleDesk } from '#publish/bundle-desk.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();
const { files, sources } = await bundleDesk(resolve('.'), folder);
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe('bundleDesk', () => {
  it('gives the scripts of the pages, the worker and what they load when they need it', () => {
    for (const name of ['draft-desk.js', 'site-editor.js', 'draft-worker.js'])
      assert.ok(files.includes(name), name);
    assert.ok(files.some((file) => file.startsWith('pdfjs-')));
  });

  it('lets the page find its worker', () => {
    assert.match(textOf('draft-desk.js'), /\.\/draft-worker\.js/u);
    assert.doesNotMatch(textOf('draft-desk.js'), /draft-worker\.ts/u);
  });

  it('needs neither Node, nor native code, nor a document in the worker', () => {
    for (const file of files)
      assert.doesNotMatch(textOf(file), /(?:from|import\()\s*["'`]node:/u, file);
    const worker = textOf('draft-worker.js');
    assert.doesNotMatch(worker, /document\.createElement/u);
    assert.ok(sources.includes('src/markdown/mdx-tree-in-browser.ts'));
    assert.ok(!sources.includes('src/markdown/mdx-tree.ts'));
  });

  it('keeps what the page itself loads small; the worker comes with the first file', () => {
    assert.ok(gzipSync(textOf('draft-desk.js')).length < 15_000);
    assert.ok(gzipSync(textOf('draft-worker.js')).length < 650_000);
  });

  it('names all own files it is made of, data included', () => {
    assert.ok(sources.includes('src/places/gazetteer.json'));
    assert.ok(sources.includes('src/elements/draft-desk/draft-worker.ts'));
    for (const source of sources) assert.ok(statSync(source).isFile(), source);
  });
});
