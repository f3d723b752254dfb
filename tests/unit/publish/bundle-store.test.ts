import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { storedBundle } from '#publish/bundle-store.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const write = (folder: string): Promise<void> => {
  writeFileSync(join(folder, 'a.mjs'), '');
  return Promise.resolve();
};

describe('storedBundle', () => {
  it('makes a bundle once', async () => {
    const cache = temporaryFolder();
    const folder = await storedBundle(cache, 'k', write);
    assert.ok(existsSync(join(folder, 'a.mjs')));
    const again = await storedBundle(cache, 'k', () => assert.fail('made again'));
    assert.equal(again, folder);
  });

  it('makes another for another key, and the first goes', async () => {
    const cache = temporaryFolder();
    await storedBundle(cache, 'k', write);
    await storedBundle(cache, 'l', write);
    assert.deepEqual(readdirSync(join(cache, 'bundles')), ['l']);
  });

  it('begins anew after a bundling that failed', async () => {
    const cache = temporaryFolder();
    const fail = async (folder: string): Promise<void> => {
      await write(folder);
      throw new Error('hỏng');
    };
    await assert.rejects(storedBundle(cache, 'k', fail), /hỏng/);
    await storedBundle(cache, 'k', (folder) => {
      assert.deepEqual(readdirSync(folder), []);
      return write(folder);
    });
  });
});
