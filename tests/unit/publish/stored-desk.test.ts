import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { storedDesk } from '#publish/stored-desk.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

/** A project whose editors' pages are three small files; it lies below this one, where packages are found. */
function tinyProject(): string {
  mkdirSync('.luu', { recursive: true });
  const root = mkdtempSync(resolve('.luu/desk-'));
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const folder = join(root, 'src/elements/draft-desk');
  mkdirSync(folder, { recursive: true });
  cpSync('package.json', join(root, 'package.json'));
  writeFileSync(join(folder, 'draft-desk.ts'), 'console.log("trang");');
  writeFileSync(join(root, 'src/elements/site-editor.ts'), 'console.log("soạn");');
  writeFileSync(join(folder, 'draft-worker.ts'), 'import { a } from "../a.ts"; console.log(a);');
  writeFileSync(join(root, 'src/elements/a.ts'), 'export const a: number = 1;');
  writeFileSync(join(root, 'src/elements/b.ts'), 'export const b = 1;');
  return root;
}

describe('storedDesk', () => {
  const root = tinyProject();
  const cache = temporaryFolder();
  // a folder that is made anew has no mark
  const mark = ({ folder }: { folder: string }): void => {
    writeFileSync(join(folder, 'mark'), '');
  };
  const isMarked = ({ folder }: { folder: string }): boolean => existsSync(join(folder, 'mark'));

  it('is made once, and again only where a file that it is made of has changed', async () => {
    const first = await storedDesk(cache, root);
    assert.deepEqual(first.files.toSorted(), [
      'draft-desk.js',
      'draft-worker.js',
      'site-editor.js',
    ]);
    mark(first);

    writeFileSync(join(root, 'src/elements/b.ts'), 'export const b = 2;');
    const same = await storedDesk(cache, root);
    assert.equal(same.hash, first.hash);
    assert.ok(isMarked(same));

    writeFileSync(join(root, 'src/elements/a.ts'), 'export const a: number = 2;');
    const changed = await storedDesk(cache, root);
    assert.notEqual(changed.hash, first.hash);
    assert.ok(!isMarked(changed));
    mark(changed);

    writeFileSync(join(root, 'package-lock.json'), '{}');
    const repacked = await storedDesk(cache, root);
    assert.equal(repacked.hash, changed.hash, 'the same content keeps its name');
    assert.ok(!isMarked(repacked));
    mark(repacked);

    mkdirSync(join(root, 'src/publish'));
    writeFileSync(join(root, 'src/publish/bundle-desk.ts'), 'another way');
    assert.ok(!isMarked(await storedDesk(cache, root)));
  });
});
