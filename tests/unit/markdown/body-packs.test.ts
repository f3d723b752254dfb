import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bodyPlaces, packFolder, packsOf, writePack } from '#markdown/body-packs.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { packed } from './packed.ts';

test('records of all packs are found by digest, where their bytes lie', () => {
  const cache = temporaryFolder();
  packed(cache, 'a', 'ba');
  packed(cache, 'c');
  const places = bodyPlaces(cache);
  assert.deepEqual([...places.keys()].sort(), ['a', 'ba', 'c']);
  for (const [digest, { pack, at, quotes }] of places)
    assert.equal(readFileSync(pack).toString('utf8', at, at + quotes), `{"a":"${digest}"}`);
  assert.equal(packsOf(cache).length, 2);
});

test('nothing makes no pack, and a cache without packs is empty', () => {
  const cache = temporaryFolder();
  writePack(cache, []);
  assert.deepEqual(readdirSync(cache), []);
  assert.equal(bodyPlaces(cache).size, 0);
});

test('a pack that is cut off and one that was never finished hold nothing', () => {
  const cache = temporaryFolder();
  packed(cache, 'a');
  packed(cache, 'b');
  const [cut = '', empty = ''] = packsOf(cache);
  truncateSync(cut, 30);
  truncateSync(empty, 0);
  mkdirSync(packFolder(cache), { recursive: true });
  writeFileSync(join(packFolder(cache), 'dang-ghi'), 'x');
  assert.equal(bodyPlaces(cache).size, 0);
});
