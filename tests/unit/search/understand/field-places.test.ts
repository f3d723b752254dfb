import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldPlaces } from '#search/understand/field-places.ts';
import { record, smallIndex } from '../small-index.ts';

const small = await smallIndex([
  record('a', ['Tuyển quân năm 2025.'], { meta: { title: 'Họp về năm 2025' } }),
  record('b', ['Năm 2025 và 2025.'], { meta: { title: 'Nam 2024, năm 2024', number: '2/2025' } }),
]);

for (const [field, way, expected] of [
  ['title', '2025', [[0, [3]]]],
  ['title', 'năm 2025', [[0, [2]]]],
  ['title', 'năm 2024', [[1, [0, 2]]]],
  ['number', '2025', [[1, [0]]]],
  ['title', 'tuyển', []],
  ['nowhere', '2025', []],
] as const)
  test(`“${way}” stands in the ${field} of ${String(expected.length)}`, async () => {
    const found = await fieldPlaces(small.index, field, [way]);
    const title = async (page: number) => (await small.index.fragment(page)).meta['title'] ?? '';
    const seen = await Promise.all(
      [...found].map(async ([page, places]) => [await title(page), [...places].toSorted()]),
    );
    const titles = ['Họp về năm 2025', 'Nam 2024, năm 2024'];
    assert.deepEqual(
      seen,
      expected.map(([document, places]) => [titles[document], places]),
    );
  });
