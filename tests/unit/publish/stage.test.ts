import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { MANIFEST } from '#publish/manifest.ts';
import { PREVIEW_MARK } from '#publish/preview-mark.ts';
import { checkOut, clearLeftovers, makeStage, swapIn, UnsafeOutError } from '#publish/stage.ts';
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

describe('swapIn', () => {
  it('puts the new folder in the place of the old one and leaves nothing beside it', async () => {
    const parent = temporaryFolder({ 'dist/old.html': '1' });
    const out = join(parent, 'dist');
    const stage = await makeStage(out);
    writeFileSync(join(stage, 'new.html'), '2');
    await swapIn(stage, out, 1);
    assert.deepEqual(readdirSync(out), ['new.html']);
    assert.deepEqual(readdirSync(parent), ['dist']);
  });

  it('does not wait until a large old folder is gone, and it goes', async () => {
    const parent = temporaryFolder({ 'dist/old.html': '1' });
    const out = join(parent, 'dist');
    await swapIn(await makeStage(out), out, 20_000);
    assert.deepEqual(readdirSync(out), []);
    assert.ok(
      readdirSync(parent).every((name) => name === 'dist' || name.startsWith('.dist.gone-')),
    );
    for (let wait = 0; readdirSync(parent).length > 1 && wait < 100; wait++) await setTimeout(50);
    assert.deepEqual(readdirSync(parent), ['dist']);
  });

  it('works where nothing was published yet', async () => {
    const out = join(temporaryFolder(), 'deep/dist');
    await swapIn(await makeStage(out), out, 1);
    assert.ok(existsSync(out));
  });

  it('leaves the old folder where it was when the new one cannot come', async () => {
    const parent = temporaryFolder({ 'dist/old.html': '1' });
    await assert.rejects(swapIn(join(parent, 'nowhere'), join(parent, 'dist'), 1));
    assert.equal(readFileSync(join(parent, 'dist/old.html'), 'utf8'), '1');
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
});
