import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyName, keyedPath, namedBodies } from '#site/cache-key.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([]);
const keyOf = (
  props: unknown,
  from: Pick<typeof archive, 'site' | 'reference'> = archive,
): string => keyedPath(from, { id: 'a' }, props).cacheKey;

test('the same props give the same key, other props another', () => {
  assert.equal(keyOf({ rows: [1] }), keyOf({ rows: [1] }));
  assert.notEqual(keyOf({ rows: [1] }), keyOf({ rows: [2] }));
});

test('another office or another address of the site is another page', () => {
  const props = { rows: [1] };
  const office = { ...archive.reference.office, phone: '024 0000 0000' };
  assert.notEqual(
    keyOf(props),
    keyOf(props, { ...archive, reference: { ...archive.reference, office } }),
  );
  const site = { origin: 'https://luu.example', base: '/luu/' };
  assert.notEqual(keyOf(props), keyOf(props, { ...archive, site }));
});

test('each sign of a page tells, wherever it stands and however long the page before was', () => {
  const long = 'ộ'.repeat(200_000);
  assert.notEqual(keyOf(`${long}a`), keyOf(`${long}ă`));
  assert.notEqual(keyOf('Mộ'), keyOf('Mổ'));
  assert.equal(keyOf('Mộ'), keyOf('Mộ'));
  assert.notEqual(keyOf('\ud800'), keyOf('\ufffd'));
});

test('a key names the bodies whose digests stand in the props, wherever they stand, each once', () => {
  const [a, b] = ['0123456789abcdef0123456789abcdef', 'fedcba9876543210fedcba9876543210'];
  const key = keyOf({ digest: a, rows: [{ digest: b }, { path: '/a/', digest: a }] });
  assert.deepEqual(namedBodies(key), [bodyName(a), bodyName(b)]);
  assert.deepEqual(namedBodies(keyOf({ rows: [] })), []);
  assert.notEqual(bodyName(a), bodyName(b));
});
