import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody, readQuotes } from '#markdown/body.ts';
import { pruneBodies } from '#markdown/prune-bodies.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { packed } from './packed.ts';

test('a body and what laws quote of it are read by digest', () => {
  const cache = temporaryFolder();
  packed(cache, 'a', 'bcd');
  assert.equal(readBody(cache, 'bcd').footnotes, 'bcd');
  assert.deepEqual(readQuotes(cache, 'bcd'), { a: 'bcd' });
});

test('bodies are found that came, or moved to another pack, since the first was read', () => {
  const cache = temporaryFolder();
  packed(cache, 'a', 'b');
  assert.equal(readBody(cache, 'a').footnotes, 'a');
  packed(cache, 'c');
  assert.equal(readBody(cache, 'c').footnotes, 'c');
  pruneBodies(cache, new Set(['b', 'c']));
  assert.equal(readBody(cache, 'b').footnotes, 'b');
});

test('more packs are read than are held open at a time', () => {
  const cache = temporaryFolder();
  const digests = Array.from({ length: 1100 }, (_, at) => `x${String(at)}`);
  for (const digest of digests) packed(cache, digest);
  for (const digest of [...digests, ...digests])
    assert.equal(readBody(cache, digest).footnotes, digest);
});

test('a body that is not there is a developer’s fault, told with its cause', () => {
  assert.throws(
    () => readBody('/khong/co', 'ab12'),
    (error: Error) => {
      assert.match(error.message, /ab12.*run ingest first/u);
      assert.ok(error.cause);
      return true;
    },
  );
});
