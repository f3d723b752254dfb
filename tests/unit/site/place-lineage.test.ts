import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLineage } from '#site/place-lineage.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([]);
const linesOf = (key: string): string[] =>
  placeLineage(archive, new Set(), key).map(
    ({ when, what }) =>
      `${when}: ${what.map((part) => (typeof part === 'string' ? part : part.text)).join('')}`,
  );

test('a change of kind on the same ground is a dated line with its act', () => {
  assert.equal(
    linesOf('kim-bang-350')[0],
    'Từ 01/01/2025: Huyện Kim Bảng thành thị xã Kim Bảng (1288/NQ-UBTVQH15)',
  );
});

test('a merged province names all it came from and its military region', () => {
  assert.deepEqual(linesOf('ninh-binh-37-2025'), [
    'Từ 01/7/2025: Lập từ tỉnh Hà Nam, tỉnh Nam Định và tỉnh Ninh Bình cũ.',
    'Quân khu: Quân khu 3',
  ]);
});

test('a part of an older unit is said to be a part', () => {
  assert.match(linesOf('lang-biang-da-lat-24846-2025')[0] ?? '', /^Từ 01\/7\/2025: Lập từ /);
  assert.ok(linesOf('dam-rong-4-24853-2025').some((line) => line.startsWith('Thuộc: ')));
});

test('a unit on unchanged ground says only where it belongs', () => {
  assert.deepEqual(
    linesOf('thanh-hoa-38').filter((line) => !line.startsWith('Quân khu')),
    [],
  );
});

test('where the conversion table may have left out a small part, its source says so', () => {
  const said = (key: string): boolean =>
    linesOf(key).some((line) => line.startsWith('Nguồn: ') && line.includes('chưa ghi đủ'));
  const cases = [
    ['kim-dong-331', true],
    ['da-nhim-24848', true],
    ['luong-bang-12280-2025', true],
    ['ha-nam-35', false],
    ['ninh-binh-37-2025', false],
    ['thanh-hoa-38', false],
    ['my-loc-358', false],
  ] as const;
  for (const [key, expected] of cases) assert.equal(said(key), expected, key);
});
