import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edtfBounds } from '#schema/edtf-bounds.ts';

for (const [edtf, earliest, latest] of [
  ['2024-12-20', '2024-12-20', '2024-12-20'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02-XX', '2023-02-01', '2023-02-28'],
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-XX-05', '2020-01-05', '2020-12-05'],
  ['XXXX-01-18', '0000-01-01', '9999-12-31'],
] as const) {
  test(`${edtf} can mean ${earliest} to ${latest}`, () => {
    assert.deepEqual(edtfBounds(edtf), { earliest, latest });
  });
}
