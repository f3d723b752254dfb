import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unit } from '#places/unit.ts';

test('a unit is found by its key, and only by it', () => {
  assert.equal(unit('kim-dong-331')?.code, '331');
  assert.equal(unit('331'), undefined);
});

test('a code used again means another unit', () => {
  for (const [before, after] of [
    ['quang-binh-44', 'quang-tri-44-2025'],
    ['yen-bai-15', 'lao-cai-15-2025'],
    ['bac-giang-24', 'bac-ninh-24-2025'],
    ['binh-dinh-52', 'gia-lai-52-2025'],
    ['long-an-80', 'tay-ninh-80-2025'],
    ['tien-giang-82', 'dong-thap-82-2025'],
    ['kien-giang-91', 'an-giang-91-2025'],
  ] as const) {
    assert.equal(unit(before)?.code, unit(after)?.code);
    assert.equal(unit(before)?.validUntil, '2025-06-30');
    assert.equal(unit(after)?.validFrom, '2025-07-01');
  }
});
