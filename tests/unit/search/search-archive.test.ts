import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Catalogue } from '#search/catalogue.ts';
import { readState } from '#search/query-state.ts';
import { PAGE_SIZE, searchArchive, type SearchCounts } from '#search/search-archive.ts';
import { EMPTY_CATALOGUE, record, smallIndex } from './small-index.ts';

const catalogue: Catalogue = {
  names: {
    ...EMPTY_CATALOGUE.names,
    'dia-phuong': { 'kim-bang-350': { name: 'Kim Bảng', above: 'ha-nam-35' } },
  },
  laws: [
    {
      key: '168-2018-nd-cp',
      number: '168/2018/NĐ-CP',
      name: 'Nghị định về quốc phòng',
      type: 'nghi-dinh',
      citedBy: 2,
    },
  ],
  lexicon: {
    abbreviations: [['NVQS', 'Nghĩa vụ quân sự']],
    words: [],
    synonyms: [],
    places: ['Hà Nam'],
  },
};
const years = Array.from({ length: 12 }, (_, index) => {
  const year = String(2010 + index);
  return record(`bao-cao-${year}`, [`Diễn tập năm ${year} đạt yêu cầu.`], {
    filters: { nam: [year], loai: ['bao-cao'], 'dia-phuong': ['hung-yen-33'] },
    day: `${year}-12-01`,
  });
});
const small = await smallIndex(
  [
    ...years,
    record('ha-nam', ['Nghĩa vụ quân sự ở Hà Nam.', 'Căn cứ Nghị định 168/2018/NĐ-CP.'], {
      meta: { title: 'Tuyển quân Hà Nam', number: '12/KH-UBND', date: '05/01/2024' },
      filters: {
        nam: ['2024'],
        loai: ['ke-hoach'],
        'dia-phuong': ['ha-nam-35', 'ninh-binh-37-2025'],
      },
      day: '2024-01-05',
    }),
    record('kim-bang', ['Đảng ủy xã Đạ Nhim họp.'], {
      filters: { nam: ['2023'], loai: ['chi-thi'], 'dia-phuong': ['kim-bang-350', 'ha-nam-35'] },
      day: '2023-05-05',
    }),
  ],
  catalogue,
);

const search = (address: string) => searchArchive(small, readState(new URLSearchParams(address)));
const ids = async (address: string) => (await search(address)).hits.map(({ id }) => id);

for (const [address, expected] of [
  ['q=nghia vu quan su', ['ha-nam']],
  ['q=NVQS', ['ha-nam']],
  ['q=Ha\u0300 Nam', ['ha-nam']],
  ['q=da nhim', ['kim-bang']],
  ['q=DANG UY', ['kim-bang']],
  ['q=nd-cp', ['ha-nam']],
  ['q=12-kh-ubnd', ['ha-nam']],
  ['q=“quân sự ở Hà Nam”', ['ha-nam']],
  ['loai=chi-thi', ['kim-bang']],
  ['dia-phuong=ha-nam-35', ['ha-nam', 'kim-bang']],
  ['dia-phuong=ha-nam-35&nam=2023&nam=2024&loai=chi-thi', ['kim-bang']],
  ['dia-phuong=ninh-binh-37-2025', ['ha-nam']],
  ['q=họp&loai=ke-hoach', []],
] as const) {
  test(`?${address} finds ${expected.join(', ') || 'nothing'}`, async () => {
    assert.deepEqual(await ids(address), expected);
  });
}

test('a list by filters alone is newest first, and oldest first when asked', async () => {
  const newest = await ids('loai=bao-cao');
  assert.equal(newest[0], 'bao-cao-2021');
  assert.equal((await ids('loai=bao-cao&sap-xep=cu-nhat'))[0], 'bao-cao-2010');
  assert.equal((await ids('q=diễn tập&sap-xep=moi-nhat'))[0], 'bao-cao-2021');
});

test('results come in pages; one beyond the last is the last', async () => {
  const first = await search('q=diễn tập');
  assert.deepEqual(
    [first.total, first.pages, first.page, first.hits.length],
    [12, 2, 1, PAGE_SIZE],
  );
  const second = await search('q=diễn tập&trang=2');
  assert.equal(second.hits.length, 2);
  assert.deepEqual(
    (await search('q=diễn tập&trang=99')).hits.map(({ id }) => id),
    second.hits.map(({ id }) => id),
  );
});

test('counts are of the whole list, not of its page', async () => {
  const { counts, years } = await search('q=diễn tập');
  assert.equal(counts.loai.get('bao-cao'), 12);
  assert.deepEqual(years, { first: 2010, last: 2024 });
});

test('a law named by its number is answered at once', async () => {
  for (const q of ['168/2018/NĐ-CP', '168-2018-nd-cp', '168 2018 ndcp']) {
    assert.deepEqual(
      (await search(`q=${q}`)).understood.numbers.flatMap(({ laws }) => laws).map(({ key }) => key),
      ['168-2018-nd-cp'],
      q,
    );
  }
  assert.deepEqual((await search('q=168')).understood.numbers, []);
});

test('an empty list tells ways on', async () => {
  const { total, ways, unfiltered } = await search('q=nghĩa vụ quân sự&dia-phuong=kim-bang-350');
  assert.deepEqual([total, unfiltered], [0, 1]);
  assert.deepEqual(ways.map(({ kind }) => kind).toSorted(), ['drop', 'wider']);
});

test('a list of partial matches says so', async () => {
  assert.equal((await search('q=nghĩa vụ quân sự')).partial, false);
  assert.equal((await search('q=nghĩa vụ Đạ Nhim 2015')).partial, true);
});

test('exactly what was typed is found when asked for', async () => {
  assert.equal((await search('q=nghia vu quan su&dung-chu=co')).total, 0);
  assert.equal((await search('q=nghĩa vụ quân sự&dung-chu=co')).total, 1);
  assert.equal((await search('q=NVQS&dung-chu=co')).total, 0);
});

test('whatever is typed ends in a list or in none, never in an error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(
          'a'.repeat(10_000),
          'quân '.repeat(200),
          '<script>alert(1)</script>',
          '\u0000\u001b',
          '👩‍🚀🇻🇳',
          '"“”„',
          '- - -',
          '__proto__ constructor toString',
        ),
      ),
      async (q) => {
        const outcome = await search(new URLSearchParams({ q }).toString());
        assert.ok(outcome.total >= 0);
      },
    ),
    { numRuns: 60 },
  );
});

test('an empty archive is searched without an error', async () => {
  const empty = await smallIndex([]);
  for (const address of ['q=quân sự', 'nam=2024', 'q=“quân sự”&sap-xep=cu-nhat']) {
    const { total, hits } = await searchArchive(empty, readState(new URLSearchParams(address)));
    assert.deepEqual([total, hits], [0, []]);
  }
});

test('the counts are told before the texts of the results are there', async () => {
  const told: SearchCounts[] = [];
  let read = 0;
  const index = {
    ...small.index,
    fragment: async (page: number) => {
      const fragment = await small.index.fragment(page);
      assert.equal(told.length, 1);
      read += 1;
      return fragment;
    },
  };
  const state = readState(new URLSearchParams('q=diễn tập'));
  const { total, counts, years } = await searchArchive({ ...small, index }, state, {
    onCounts: (some) => told.push(some),
  });
  assert.deepEqual(told, [{ total, counts, years }]);
  assert.equal(read, PAGE_SIZE);
});
