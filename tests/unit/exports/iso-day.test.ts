import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay } from '#exports/iso-day.ts';

test('a date goes as far as it is known', () => {
  const cases: [string, string | undefined][] = [
    ['2024-12-20', '2024-12-20'],
    ['2020-10', '2020-10'],
    ['2020-10-XX', '2020-10'],
    ['2020-XX-XX', '2020'],
    ['XXXX-01-18', undefined],
  ];
  for (const [edtf, iso] of cases) assert.equal(isoDay(edtf), iso, edtf);
});
