import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finderPart, pairName } from '#elements/finder-part.ts';

test('a pair has one name and one file, whichever value was chosen first', () => {
  assert.equal(pairName('nam/2024', 'loai/chi-thi'), 'loai/chi-thi nam/2024');
  assert.equal(pairName('loai/chi-thi', 'nam/2024'), 'loai/chi-thi nam/2024');
});

test('pairs are spread over all files', () => {
  const parts = Array.from({ length: 3000 }, (_, at) => finderPart(`nam/${String(at)} loai/x`, 30));
  const sizes = Map.groupBy(parts, (part) => part);
  assert.equal(sizes.size, 30);
  for (const [part, { length }] of sizes) {
    assert.ok(part >= 0 && part < 30);
    assert.ok(length > 40 && length < 250, String(length));
  }
});
