import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBody } from '#markdown/body.ts';
import { bodyPlaces, packFolder, packsOf } from '#markdown/body-packs.ts';
import { pruneBodies } from '#markdown/prune-bodies.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { packed } from './packed.ts';

test('bodies that no document uses go, and nothing of them stays in any file', () => {
  const cache = temporaryFolder();
  packed(cache, 'thu-nhat', 'thu-hai', 'thu-ba');
  packed(cache, 'thu-tu');
  packed(cache, 'thu-nam');
  const [untouched] = packsOf(cache).filter((pack) =>
    readFileSync(pack, 'utf8').includes('thu-nam'),
  );
  pruneBodies(cache, new Set(['thu-nhat', 'thu-ba', 'thu-nam']));
  assert.deepEqual([...bodyPlaces(cache).keys()].sort(), ['thu-ba', 'thu-nam', 'thu-nhat']);
  const texts = packsOf(cache).map((pack) => readFileSync(pack, 'utf8'));
  assert.ok(!/thu-hai|thu-tu/.test(texts.join('')));
  assert.equal(readBody(cache, 'thu-ba').footnotes, 'thu-ba');
  assert.ok(packsOf(cache).includes(untouched ?? ''), 'a pack in full use is left as it is');
});

test('a body kept twice, as a killed run leaves it, is kept once', () => {
  const cache = temporaryFolder();
  packed(cache, 'a', 'b');
  packed(cache, 'b');
  pruneBodies(cache, new Set(['a', 'b']));
  assert.equal(readFileSync(packsOf(cache)[0] ?? '', 'utf8').length > 0, true);
  const held = packsOf(cache).map((pack) => readFileSync(pack, 'utf8').split('{"a":"b"}').length);
  assert.equal(
    held.reduce((sum, parts) => sum + parts - 1, 0),
    1,
  );
  assert.deepEqual([...bodyPlaces(cache).keys()].sort(), ['a', 'b']);
});

test('what killed runs and former versions left goes; what another run is writing stays', () => {
  const cache = temporaryFolder();
  const folder = packFolder(cache);
  mkdirSync(join(folder, 'ab'), { recursive: true });
  writeFileSync(join(folder, 'ab/ab12.json'), '{}');
  for (const name of ['moi', 'cu']) writeFileSync(join(folder, name), '');
  utimesSync(join(folder, 'cu'), 0, 0);
  pruneBodies(cache, new Set());
  assert.deepEqual(
    ['ab', 'moi', 'cu'].map((name) => existsSync(join(folder, name))),
    [false, true, false],
  );
  pruneBodies(join(cache, 'khong-co'), new Set());
});
