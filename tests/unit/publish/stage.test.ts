import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { MANIFEST, sha256 } from '#publish/manifest.ts';
import { PREVIEW_MARK } from '#publish/preview-mark.ts';
import {
  checkOut,
  clearLeftovers,
  openStage,
  stageOf,
  swapIn,
  UnsafeOutError,
} from '#publish/stage.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('checkOut', () => {
  it('takes a folder that is missing, empty or ours', async () => {
    const folder = temporaryFolder({ [`ours/${MANIFEST}`]: '' });
    mkdirSync(join(folder, 'empty'));
    for (const name of ['missing', 'empty', 'ours']) await checkOut(join(folder, name), []);
  });

  it('refuses a folder with files of someone else', async () => {
    const folder = temporaryFolder({ 'letter.odt': '' });
    await assert.rejects(checkOut(folder, []), UnsafeOutError);
  });

  it('never puts a preview in the place of the site, and the site in that of a preview', async () => {
    const folder = temporaryFolder({
      [`site/${MANIFEST}`]: '',
      [`preview/${MANIFEST}`]: '',
      [`preview/${PREVIEW_MARK}`]: '',
    });
    await assert.rejects(checkOut(join(folder, 'site'), [], true), UnsafeOutError);
    await checkOut(join(folder, 'preview'), [], true);
    await checkOut(join(folder, 'preview'), []);
  });

  it('refuses a folder that holds the content or is it, and takes its neighbour', async () => {
    const folder = temporaryFolder();
    await assert.rejects(checkOut(folder, [join(folder, 'content')]), UnsafeOutError);
    await assert.rejects(checkOut(folder, [folder]), UnsafeOutError);
    await checkOut(join(folder, 'content-dist'), [join(folder, 'content')]);
    await checkOut(join(folder, 'dist'), [folder]);
  });
});

/** Opens a stage and puts a file and a manifest into it. */
async function fill(out: string, text: string): Promise<void> {
  await openStage(out, true);
  writeFileSync(join(stageOf(out), 'new.html'), text);
  writeFileSync(join(stageOf(out), MANIFEST), text);
}

/** The name of what is kept for the build after a site with this manifest. */
const nextOf = (manifest: string): string => `.dist.next-${sha256(manifest).slice(0, 16)}`;

describe('swapIn', () => {
  it('puts the new folder in the place of the old one, and gives the old one', async () => {
    const parent = temporaryFolder({ 'dist/old.html': '1' });
    const out = join(parent, 'dist');
    await fill(out, '2');
    const replaced = await swapIn(out);
    assert.deepEqual(readdirSync(out), [MANIFEST, 'new.html'].sort());
    assert.ok(replaced);
    const { folder, ...others } = replaced;
    assert.deepEqual(others, { site: out, next: join(parent, nextOf('2')) });
    assert.match(folder, /\.dist\.gone-\d+-\d+$/u);
    assert.deepEqual(readdirSync(folder), ['old.html']);
  });

  it('works where nothing was published yet', async () => {
    const out = join(temporaryFolder(), 'deep/dist');
    await fill(out, '1');
    assert.equal(await swapIn(out), null);
    assert.ok(existsSync(out));
  });

  it('leaves the old folder where it was when the new one cannot come', async () => {
    const parent = temporaryFolder({ 'dist/old.html': '1' });
    await assert.rejects(swapIn(join(parent, 'dist')));
    assert.equal(readFileSync(join(parent, 'dist/old.html'), 'utf8'), '1');
  });
});

describe('openStage', () => {
  it('takes what was kept for the build after the site that is published', async () => {
    const parent = temporaryFolder({ [`dist/${MANIFEST}`]: '1', [`${nextOf('1')}/a`]: '1' });
    const out = join(parent, 'dist');
    await openStage(out, true);
    assert.deepEqual(readdirSync(stageOf(out)), ['a']);
    assert.ok(!existsSync(join(parent, nextOf('1'))));
  });

  it('waits for what the last build has just left to be kept, and gives it up after some seconds', async () => {
    const gone = (since: number): string => `.dist.gone-${String(since)}-7`;
    const made = async (since: number, isKept: boolean): Promise<string[]> => {
      const parent = temporaryFolder({ [`dist/${MANIFEST}`]: '1', [`${gone(since)}/a`]: '1' });
      const out = join(parent, 'dist');
      await clearLeftovers(out);
      const opening = openStage(out, true);
      if (isKept) renameSync(join(parent, gone(since)), join(parent, nextOf('1')));
      await opening;
      assert.deepEqual(readdirSync(parent).sort(), [basename(stageOf(out)), 'dist'].sort());
      return readdirSync(stageOf(out));
    };
    assert.deepEqual(await made(Date.now(), true), ['a']);
    assert.deepEqual(await made(Date.now() - 4900, false), []);
  });

  it('begins with nothing where it was kept for another site, or is not known to be what', async () => {
    for (const [kept, isKnown] of [
      ['2', true],
      ['1', false],
    ] as const) {
      const parent = temporaryFolder({ [`dist/${MANIFEST}`]: '1', [`${nextOf(kept)}/a`]: '1' });
      await openStage(join(parent, 'dist'), isKnown);
      assert.deepEqual(readdirSync(stageOf(join(parent, 'dist'))), []);
    }
  });
});

describe('clearLeftovers', () => {
  it('brings back the folder of a build killed between the renames of its swap', async () => {
    const parent = temporaryFolder({ '.dist.old-7/a.html': '1', '.dist.new-7/a.html': '2' });
    await clearLeftovers(join(parent, 'dist'));
    assert.deepEqual(readdirSync(parent), ['dist']);
    assert.equal(readFileSync(join(parent, 'dist/a.html'), 'utf8'), '1');
  });

  it('clears what dead builds left and touches nothing else', async () => {
    const parent = temporaryFolder({
      'dist/a.html': '1',
      '.dist.new-7/a.html': '2',
      '.dist.old-7/a.html': '0',
      '.dist2.new-8/a.html': '3',
    });
    await clearLeftovers(join(parent, 'dist'));
    assert.deepEqual(readdirSync(parent).sort(), ['.dist2.new-8', 'dist']);
    assert.equal(readFileSync(join(parent, 'dist/a.html'), 'utf8'), '1');
  });

  it('leaves what was kept for the build after this site, and nothing that was kept for another', async () => {
    const parent = temporaryFolder({
      [`dist/${MANIFEST}`]: '1',
      [`${nextOf('1')}/a.html`]: '1',
      [`${nextOf('2')}/a.html`]: '2',
    });
    await clearLeftovers(join(parent, 'dist'));
    assert.deepEqual(readdirSync(parent).sort(), [nextOf('1'), 'dist'].sort());
    writeFileSync(join(parent, 'dist', MANIFEST), '3');
    await clearLeftovers(join(parent, 'dist'));
    assert.deepEqual(readdirSync(parent), ['dist']);
  });

  it('takes the replaced site away from who is at work on it: nothing is kept of it any more', async () => {
    const parent = temporaryFolder({ [`dist/${MANIFEST}`]: '1', '.dist.gone-7/a.html': '1' });
    await clearLeftovers(join(parent, 'dist'));
    assert.deepEqual(readdirSync(parent), ['dist']);
    assert.throws(() => renameSync(join(parent, '.dist.gone-7'), join(parent, nextOf('1'))));
  });
});
