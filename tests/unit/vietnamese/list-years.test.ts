import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listYears } from '#vietnamese/list-years.ts';

for (const [years, words] of [
  [[], ''],
  [[2024], '2024'],
  [[2024, 2023], '2023, 2024'],
  [[2022, 2023, 2024], '2022–2024'],
  [[2018, 2020, 2021, 2022, 2022, 2024], '2018, 2020–2022, 2024'],
] as const)
  test(`${String(years.length)} years read “${words}”`, () => {
    assert.equal(listYears(years), words);
  });
