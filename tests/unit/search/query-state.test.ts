import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  activeFilters,
  changeState,
  dropFilter,
  isIdle,
  readState,
  toggleFilter,
  withoutFilters,
  writeState,
} from '#search/query-state.ts';

const read = (search: string) => readState(new URLSearchParams(search));
const again = (search: string) => writeState(read(search)).toString();

for (const search of [
  '',
  'q=ngh%C4%A9a+v%E1%BB%A5',
  'q=a&dung-chu=co',
  'dia-phuong=ha-nam-35&dia-phuong=kim-bang-350&loai=chi-thi',
  'co-quan=huyen-uy--kim-dong-331',
  'q=a&tu=2019&den=2026&sap-xep=moi-nhat&trang=2',
  'nam=2024&nam=2025&ke-hoach=tuyen-quan&chu-de=dien-tap&muc=bao-cao',
]) {
  test(`?${search} is read and written unchanged`, () => {
    assert.equal(again(search), search);
  });
}

for (const [search, clean, why] of [
  ['sap-xep=sat-nhat&trang=1', '', 'what is so anyway is not written'],
  ['trang=0', '', 'a page that cannot be'],
  ['trang=-3', '', 'a page that cannot be'],
  ['trang=1e9999', '', 'a page that cannot be'],
  ['sap-xep=abc', '', 'an order that is none'],
  ['tu=12345&den=abc', '', 'years that are none'],
  ['tu=2026&den=2019', 'tu=2019&den=2026', 'a range the wrong way round'],
  ['loai=<script>&loai=chi-thi', 'loai=chi-thi', 'a key that is none'],
  ['loai=chi-thi&loai=chi-thi', 'loai=chi-thi', 'a value twice'],
  ['loai=CHI-THI', '', 'a key in capitals'],
  [`loai=${'a'.repeat(200)}`, '', 'a key without end'],
  ['x=1&utm_source=y', '', 'what is not ours'],
] as const) {
  test(`${why}: ?${search.slice(0, 40)}`, () => {
    assert.equal(again(search), clean);
  });
}

test('no address is an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const once = again(search);
      assert.equal(again(once), once);
    }),
  );
});

test('a value is chosen and dropped again, back on the first page', () => {
  const state = read('q=a&trang=3');
  const chosen = toggleFilter(state, 'loai', 'chi-thi');
  assert.equal(writeState(chosen).toString(), 'q=a&loai=chi-thi');
  assert.equal(writeState(toggleFilter(chosen, 'loai', 'chi-thi')).toString(), 'q=a');
});

test('a change of page keeps all else', () => {
  assert.equal(
    writeState(changeState(read('q=a&nam=2024'), { page: 2 })).toString(),
    'q=a&nam=2024&trang=2',
  );
});

test('filters in force are listed, the range of years as one, and each can be dropped', () => {
  const state = read('q=a&loai=chi-thi&nam=2024&tu=2019');
  const filters = activeFilters(state);
  assert.deepEqual(filters, [
    { kind: 'value', facet: 'nam', value: '2024' },
    { kind: 'value', facet: 'loai', value: 'chi-thi' },
    { kind: 'years', from: 2019, to: null },
  ]);
  const left = filters.map((filter) => writeState(dropFilter(state, filter)).toString());
  assert.deepEqual(left, [
    'q=a&loai=chi-thi&tu=2019',
    'q=a&nam=2024&tu=2019',
    'q=a&nam=2024&loai=chi-thi',
  ]);
  assert.equal(writeState(withoutFilters(state)).toString(), 'q=a');
});

for (const [search, idle] of [
  ['', true],
  ['q=+', true],
  ['trang=2&sap-xep=moi-nhat', true],
  ['q=a', false],
  ['tu=2020', false],
  ['muc=bao-cao', false],
] as const) {
  test(`?${search} ${idle ? 'asks for nothing' : 'is a search'}`, () => {
    assert.equal(isIdle(read(search)), idle);
  });
}
