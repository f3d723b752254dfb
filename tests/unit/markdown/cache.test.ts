import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isUnchanged, loadCache, saveCache } from '#markdown/cache.ts';
import { entryOf, STAMP } from './entries.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();

test('what one run knew the next one knows, by file', () => {
  const entry = entryOf('a');
  saveCache(folder, 'v1', 1000, [entry]);
  const { entries, began } = loadCache(folder, 'v1');
  assert.deepEqual(entries.get(entry.file), entry);
  assert.equal(began, 1000);
  assert.deepEqual(readdirSync(folder), ['ingest.json'], 'nothing half-written is left');
});

test('a cache of another version, a broken one and none at all are empty', () => {
  assert.equal(loadCache(folder, 'v2').entries.size, 0);
  assert.equal(loadCache(join(folder, 'none'), 'v1').entries.size, 0);
  writeFileSync(join(folder, 'ingest.json'), '{"version": "v1", "entr');
  assert.equal(loadCache(folder, 'v1').entries.size, 0);
});

test('a cache of many entries is whole, and one that ends after some of them is broken', () => {
  const entries = Array.from({ length: 250 }, (_, at) => entryOf(`b${String(at)}`));
  saveCache(folder, 'v3', 1000, entries);
  assert.deepEqual([...loadCache(folder, 'v3').entries.values()], entries);
  const lines = readFileSync(join(folder, 'ingest.json'), 'utf8').split('\n');
  writeFileSync(join(folder, 'ingest.json'), `${lines.slice(0, 200).join('\n')}\n`);
  assert.equal(loadCache(folder, 'v3').entries.size, 0);
});

const changes: readonly (readonly [
  what: string,
  now: Partial<typeof STAMP>,
  began: number,
  same: boolean,
])[] = [
  ['the same file', {}, 1000, true],
  ['another size', { size: 2 }, 1000, false],
  ['another time', { modified: 2 }, 1000, false],
  ['an old time put back', { changed: 2 }, 1000, false],
  ['another file in its place', { inode: 2 }, 1000, false],
  ['one last changed just before the run', {}, 30, false],
];
for (const [what, now, began, same] of changes) {
  test(`${what} ${same ? 'is trusted' : 'is read again'}`, () => {
    assert.equal(isUnchanged({ ...STAMP, ...now }, STAMP, began), same);
  });
}
