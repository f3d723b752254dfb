import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePeriod } from '#documents/figures/parse-period.ts';

for (const [text, from, to] of [
  ['2024', 2024, 2024],
  ['năm 2024', 2024, 2024],
  ['2015–2020', 2015, 2020],
  ['2015-2020', 2015, 2020],
  ['Giai đoạn 2021 – 2025', 2021, 2025],
] as const)
  test(`“${text}” is whole years`, () => {
    assert.deepEqual(parsePeriod(text), { from, to });
  });

for (const text of ['6 tháng đầu năm 2024', 'quý I/2024', '2024-11', '2025–2020', '24', 'hằng năm'])
  test(`“${text}” is no period of whole years`, () => {
    assert.equal(parsePeriod(text), null);
  });
