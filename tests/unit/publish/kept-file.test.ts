import assert from 'node:assert/strict';
import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { keptFile, keyOf, type LastSite, recordedKey } from '#publish/kept-file.ts';
import { sha256 } from '#publish/manifest.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const TEXT = 'đã đăng';
const HASH = sha256(Buffer.from(TEXT));

/** A last site of one file, made with the key “k 1”. */
function lastSite(hash = HASH): LastSite & { path: string } {
  const folder = temporaryFolder({ a: TEXT });
  const path = join(folder, 'a');
  const recorded = recordedKey({ stats: statSync(path), sha256: hash }, 'k 1');
  return { folder, keys: new Map([['a', recorded]]), path };
}

describe('a file of the last site', () => {
  it('is kept where its key is the same and nobody touched it', () => {
    const last = lastSite();
    const kept = keptFile(last, 'a', 'k 1');
    assert.equal(kept?.sha256, HASH);
    assert.equal(kept.stats.size, Buffer.byteLength(TEXT));
  });

  it('tells its key', () => {
    assert.equal(keyOf(lastSite().keys.get('a')), 'k 1');
    assert.equal(keyOf(undefined), null);
  });

  it('is not read where size and time are those that were recorded', () => {
    // a hash that no text has: who reads the file finds it changed
    assert.ok(keptFile(lastSite('0'), 'a', 'k 1'));
  });

  it('is made anew with another key, or where it is not known', () => {
    const last = lastSite();
    for (const key of ['k 2', 'k', '1', '']) assert.equal(keptFile(last, 'a', key), null, key);
    assert.equal(keptFile(last, 'b', 'k 1'), null);
  });

  it('is made anew where it was changed or is gone', () => {
    const last = lastSite();
    writeFileSync(last.path, '!'.repeat(Buffer.byteLength(TEXT)));
    utimesSync(last.path, 1, 1); // as surely another time as a clock of the machine would give it
    assert.equal(keptFile(last, 'a', 'k 1'), null);
    rmSync(last.path);
    assert.equal(keptFile(last, 'a', 'k 1'), null);
  });

  it('is kept under another time where its bytes are those that were published', () => {
    const last = lastSite();
    utimesSync(last.path, 1, 1);
    assert.ok(keptFile(last, 'a', 'k 1'));
  });
});
