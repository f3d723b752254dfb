import assert from 'node:assert/strict';
import { test } from 'node:test';
import { covers, findRelease, isReleased } from '#gate/release.ts';
import type { Release } from '#schema/document.ts';

const release: Release = {
  by: 'kho-mau',
  date: '2026-01-02',
  ground: 'already-public',
  checks: ['secrecy', 'personal-data'],
  covers: ['circulation'],
};
const place = { line: 9, column: 5 };

test('a document without release is not released', () => {
  assert.ok(!isReleased({}));
  assert.ok(isReleased({ release }));
});

test('a release covers what it names and nothing else', () => {
  assert.ok(covers(release, 'circulation'));
  assert.ok(!covers(release, 'located-works'));
  assert.ok(!covers(release, null));
  assert.ok(!covers(undefined, 'circulation'));
});

test('a release that leaves out a check is told, with its place', () => {
  const [finding] = findRelease({ ...release, checks: ['secrecy'] }, place);
  assert.equal(finding?.rule, 'release-checks');
  assert.match(finding.remedy, /personal-data/u);
  assert.equal(finding.line, 9);
  assert.deepEqual(findRelease(release, place), []);
  assert.deepEqual(findRelease(undefined, place), []);
});
