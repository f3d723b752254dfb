import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packPages, packSorted, unpackPages, unpackSorted } from '#search/page-table.ts';

test('words in order come back, signs of two halves among them', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), (words) => {
      const sorted = words.filter((word) => word.isWellFormed()).sort();
      assert.deepEqual(unpackSorted(packSorted(sorted)), sorted);
    }),
  );
  assert.deepEqual(unpackSorted(packSorted(['😀', '😁'])), ['😀', '😁']);
});

const rows = [
  {
    hash: 'vi_00d72c5',
    words: 1200,
    day: '2024-12-20',
    values: { 'dia-phuong': ['ha-nam-35', 'ninh-binh-37-2025'], nam: ['2024', '2025'] },
  },
  { hash: 'vi_ffffffff', words: 3, day: '', values: {} },
  { hash: 'vi_0000000', words: 0, day: '2023-05-00', values: { nam: ['2024'] } },
] as const;
const table = unpackPages(packPages(rows));

test('pages come back with their fragments, lengths and days', () => {
  assert.deepEqual(
    table.pages.map(({ hash, words }) => [hash, words]),
    rows.map(({ hash, words }) => [hash, words]),
  );
  assert.deepEqual(table.days, ['2024-12-20', '', '2023-05-00']);
});

test('a facet gives the pages of each value, ascending', () => {
  assert.deepEqual(
    [...table.facets.nam],
    [
      ['2024', [0, 2]],
      ['2025', [0]],
    ],
  );
  assert.deepEqual([...table.facets['dia-phuong'].keys()], ['ha-nam-35', 'ninh-binh-37-2025']);
  assert.equal(table.facets.loai.size, 0);
});

test('a day of which only the year is known keeps it', () => {
  const [day] = unpackPages(packPages([{ ...rows[0], day: '2024' }])).days;
  assert.equal(day, '2024-00-00');
});

test('a fragment with a name of another kind is refused', () => {
  assert.throws(() => packPages([{ ...rows[0], hash: 'en_xyz' }]), /en_xyz/);
});
