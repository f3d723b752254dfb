import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchUnits, type SearchOptions } from '#places/search-units.ts';

const found = (text: string, options?: SearchOptions) =>
  searchUnits(text, options).map(({ unit }) => unit.key);

test('names are found with and without marks', () => {
  for (const text of [
    'Hà Nam',
    'ha nam',
    'HÀ NAM',
    'tỉnh Hà Nam',
    'tinh ha nam',
    'Hà Nam'.normalize('NFD'),
  ])
    assert.equal(found(text)[0], 'ha-nam-35', text);
});

test('a kind word tells a commune from a district of the same name', () => {
  assert.deepEqual(found('xã Lạc Dương'), ['lac-duong-24848-2025']);
  assert.deepEqual(found('huyện Lạc Dương'), ['lac-duong-675']);
  assert.deepEqual(found('lac duong'), [
    'lac-duong-675',
    'lac-duong-24848-2025',
    'lac-duong-24846',
  ]);
});

test('an old kind and an old name are found', () => {
  assert.deepEqual(found('huyện Kim Bảng'), ['kim-bang-350']);
  assert.deepEqual(found('thị xã Kim Bảng'), ['kim-bang-350']);
  const [hit] = searchUnits('Thừa Thiên Huế');
  assert.deepEqual([hit?.unit.key, hit?.style.name], ['hue-46', 'Thừa Thiên Huế']);
});

test('what follows a comma must be above', () => {
  assert.deepEqual(found('Đạ Nhim, Lạc Dương'), ['da-nhim-24848']);
  assert.deepEqual(found('Đạ Nhim, huyện Lạc Dương, Lâm Đồng'), ['da-nhim-24848']);
  assert.deepEqual(found('Đạ Nhim, Kim Động'), []);
});

test('the marks as typed come first, whole names before beginnings', () => {
  const hits = searchUnits('Cẩm Giang', { limit: 50 });
  assert.equal(hits[0]?.unit.name, 'Cẩm Giang');
  assert.ok(hits.some(({ unit }) => unit.name === 'Cẩm Giàng'));
  const beginnings = searchUnits('quận 1');
  assert.deepEqual(
    beginnings.slice(0, 2).map(({ unit, exact }) => [unit.key, exact]),
    [
      ['quan-1-760', true],
      ['quan-10-771', false],
    ],
  );
});

test('a day keeps only what stood then', () => {
  assert.deepEqual(found('Kim Bảng', { day: '2020-10-13' }), ['kim-bang-350']);
  assert.equal(found('Kim Bảng', { day: '2026-01-01' }).includes('kim-bang-350'), false);
});

test('apostrophes may be left out', () => {
  for (const text of ["Đắk R'lấp", 'Đắk R’Lấp', 'dak rlap'])
    assert.deepEqual(found(text), ['dak-r-lap-666'], text);
});

test('nothing finds nothing', () => {
  assert.deepEqual(found(''), []);
  assert.deepEqual(found(' , '), []);
  assert.deepEqual(found('không có nơi này'), []);
});
