import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { writeManifest } from '#publish/manifest.ts';
import { isWhole, verifyFolder, verifyUrl } from '#publish/verify.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

async function site(): Promise<string> {
  const folder = temporaryFolder({ 'index.html': '1', 'a/index.html': '2', 'b.css': '3' });
  await writeManifest(folder);
  return folder;
}

/** Answers as a static host would. */
const serve =
  (folder: string): typeof fetch =>
  (input) => {
    const path = decodeURIComponent(new URL(String(input)).pathname.replace('/kho/', '/'));
    try {
      const bytes = readFileSync(join(folder, path.endsWith('/') ? `${path}index.html` : path));
      return Promise.resolve(new Response(bytes));
    } catch {
      return Promise.resolve(new Response('', { status: 404 }));
    }
  };

const damage = (folder: string): void => {
  writeFileSync(join(folder, 'index.html'), 'khác');
  rmSync(join(folder, 'b.css'));
};

describe('verifyFolder', () => {
  it('finds a site whole that is as it was published', async () => {
    const result = await verifyFolder(await site());
    assert.deepEqual(result, { checked: 3, missing: [], changed: [], extra: [] });
    assert.ok(isWhole(result));
  });

  it('tells missing, changed and extra files apart', async () => {
    const folder = await site();
    damage(folder);
    mkdirSync(join(folder, 'x'));
    writeFileSync(join(folder, 'x/extra.js'), '');
    const result = await verifyFolder(folder);
    assert.deepEqual(result, {
      checked: 3,
      missing: ['b.css'],
      changed: ['index.html'],
      extra: ['x/extra.js'],
    });
    assert.ok(!isWhole(result));
  });
});

describe('verifyUrl', () => {
  const home = new URL('http://localhost/kho/');

  it('finds a served site whole', async () => {
    assert.ok(isWhole(await verifyUrl(home, serve(await site()))));
  });

  it('finds what is missing or changed', async () => {
    const folder = await site();
    damage(folder);
    const { missing, changed } = await verifyUrl(home, serve(folder));
    assert.deepEqual({ missing, changed }, { missing: ['b.css'], changed: ['index.html'] });
  });

  it('says so where no manifest is served', async () => {
    await assert.rejects(verifyUrl(home, serve(temporaryFolder())), /Không đọc được .*manifest/);
  });
});
