import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNumbers } from '#search/understand/find-numbers.ts';
import { numberPages } from '#search/understand/number-pages.ts';
import { smallArchive } from './small-archive.ts';

const small = await smallArchive();

for (const [typed, exact, partial] of [
  ['36-CT/TU', ['36-CT/TU'], []],
  ['36 ct tu', ['36-CT/TU'], []],
  ['036-CT/TU', ['36-CT/TU'], []],
  ['chỉ thị 36', [], ['36-CT/HU', '36-CT/TU']],
  ['ct 36', [], ['36-CT/HU', '36-CT/TU']],
  ['36/CT', [], ['36-CT/HU', '36-CT/TU']],
  ['chỉ thị 36 năm 2022', [], ['36-CT/HU']],
  ['kế hoạch 36', [], []],
  ['7-HD/ĐU', ['7-HD/ĐU'], []],
  ['hd 7', [], ['7-HD/ĐU']],
  ['9/KH-UBND', ['9/KH-UBND'], []],
  ['168/2018/NĐ-CP', [], []],
  ['99-CT/TU', [], []],
] as const)
  test(`${typed} is the number of ${exact.join(', ') || 'no document'}, a part of ${partial.join(', ') || 'none'}`, async () => {
    const [asked] = findNumbers(typed, (token) => /^(?:tu|hu|đu)$/iu.test(token));
    assert.ok(asked);
    const found = await numberPages(small.index, asked);
    const numbers = async (pages: number[]) => {
      const fragments = await Promise.all(pages.map((page) => small.index.fragment(page)));
      return fragments.map(({ meta }) => meta['number'] ?? '').toSorted();
    };
    assert.deepEqual([await numbers(found.exact), await numbers(found.partial)], [exact, partial]);
  });
