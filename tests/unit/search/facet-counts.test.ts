import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetCounts, passingPages, type AllFacetPages } from '#search/facet-counts.ts';
import { readState } from '#search/query-state.ts';

const pages: AllFacetPages = {
  'dia-phuong': new Map([
    ['ha-nam-35', [0, 1]],
    ['ninh-binh-37-2025', [0, 1, 2]],
    ['hung-yen-33', [3, 4]],
  ]),
  nam: new Map([
    ['2020', [0]],
    ['2023', [1, 3]],
    ['2024', [1, 2, 4]],
  ]),
  loai: new Map([
    ['chi-thi', [0, 3]],
    ['bao-cao', [1, 2, 4]],
  ]),
  'ke-hoach': new Map(),
  'co-quan': new Map(),
  'chu-de': new Map(),
  muc: new Map(),
};
const all = [0, 1, 2, 3, 4].map((page) => ({ page }));
const state = (search: string) => readState(new URLSearchParams(search));
const passing = (search: string, found = all) =>
  passingPages(found, pages, state(search)).map(({ page }) => page);

for (const [search, expected, what] of [
  ['', [0, 1, 2, 3, 4], 'no filter'],
  ['loai=chi-thi', [0, 3], 'one value'],
  ['loai=chi-thi&loai=bao-cao', [0, 1, 2, 3, 4], 'values of a facet are joined by “or”'],
  ['loai=bao-cao&dia-phuong=ha-nam-35', [1], 'facets are joined by “and”'],
  ['tu=2023', [1, 2, 3, 4], 'a range with an open end'],
  ['den=2020', [0], 'a range with an open beginning'],
  ['tu=2021&den=2023', [1, 3], 'a range'],
  ['nam=2020&nam=2024', [0, 1, 2, 4], 'single years'],
  ['nam=2024&den=2023', [1], 'single years within a range'],
  ['loai=khong-co', [], 'a value that no document has'],
] as const) {
  test(`${what}: ?${search}`, () => {
    assert.deepEqual(passing(search), expected);
  });
}

test('the order of what was found is kept', () => {
  assert.deepEqual(passing('loai=bao-cao', [{ page: 4 }, { page: 3 }, { page: 1 }]), [4, 1]);
});

const counts = (search: string, found = all) => {
  const found_ = facetCounts(found, pages, state(search));
  return Object.fromEntries(
    Object.entries(found_).map(([facet, map]) => [facet, Object.fromEntries(map)]),
  );
};

test('each number says what choosing the value as well would bring', () => {
  const { loai, 'dia-phuong': places } = counts('loai=chi-thi');
  // the facet's own choice does not narrow it
  assert.deepEqual(loai, { 'chi-thi': 2, 'bao-cao': 3 });
  assert.deepEqual(places, { 'ha-nam-35': 1, 'ninh-binh-37-2025': 1, 'hung-yen-33': 1 });
});

test('years are not narrowed by the range chosen', () => {
  assert.deepEqual(counts('tu=2024').nam, { 2020: 1, 2023: 2, 2024: 3 });
  assert.deepEqual(counts('tu=2024').loai, { 'bao-cao': 3 });
});

test('only what was found counts, and a chosen value stays in sight at nought', () => {
  const { loai } = counts('loai=chi-thi', [{ page: 1 }]);
  assert.deepEqual(loai, { 'chi-thi': 0, 'bao-cao': 1 });
});

test('every number is what the search with that value added finds', () => {
  for (const search of [
    '',
    'loai=chi-thi',
    'dia-phuong=ha-nam-35&tu=2021',
    'nam=2024&loai=bao-cao',
  ]) {
    const before = counts(search);
    for (const [value, count] of Object.entries(before['dia-phuong'] ?? {})) {
      const others = state(search);
      others.filters['dia-phuong'] = [value];
      assert.equal(passingPages(all, pages, others).length, count, `${search} + ${value}`);
    }
  }
});
