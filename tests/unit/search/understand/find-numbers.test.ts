import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findNumbers } from '#search/understand/find-numbers.ts';

const SHORT = new Set(['TU', 'HU', 'CP', 'UBND', 'BCH', 'BTCTW', 'QP', 'BQP', 'BC', 'CT', 'TT']);
const find = (text: string) => findNumbers(text, (token) => SHORT.has(token.toUpperCase()));

for (const [query, serial, year, letters, type] of [
  ['168/2018/NĐ-CP', '168', '2018', 'nđ cp', null],
  ['168/2018', '168', '2018', '', null],
  ['nd 168', '168', null, 'nd', null],
  ['nđ168', '168', null, 'nđ', null],
  ['nghị định 168', '168', null, '', 'nghi-dinh'],
  ['nghi dinh so 168', '168', null, '', 'nghi-dinh'],
  ['nghị định 168 năm 2018', '168', '2018', '', 'nghi-dinh'],
  ['nội dung nghị định 168/2018/NĐ-CP', '168', '2018', 'nđ cp', 'nghi-dinh'],
  ['Số: 168 / 2018 / NĐ - CP', '168', '2018', 'nđ cp', null],
  ['168 2018 ndcp', '168', '2018', 'ndcp', null],
  ['50/CT-QP', '50', null, 'ct qp', null],
  ['52 nq tu', '52', null, 'nq tu', null],
  ['chỉ thị 36 của tỉnh ủy', '36', null, '', 'chi-thi'],
  ['36-CT/TU', '36', null, 'ct tu', null],
  ['98/2025/QH15', '98', '2025', 'qh15', null],
  ['2025/QĐ-UBND', '2025', null, 'qđ ubnd', null],
  ['46 BC BCH', '46', null, 'bc bch', null],
  ['số 36', '36', null, '', null],
] as const) {
  test(`“${query}” holds a number`, () => {
    const [only, ...others] = find(query);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [only?.serial, only?.year, only?.letters.join(' '), only?.type],
      [serial, year, letters, type],
    );
    assert.equal(only && query.slice(only.start, only.end), only?.text);
  });
}

for (const query of [
  '168',
  '27/11/2024',
  'tháng 11/2024',
  '2023-2025',
  'báo cáo 6 tháng đầu năm',
  'kế hoạch 5 năm 2021-2025',
  'báo cáo 20/11',
  'cơn bão số 3',
  'từ đủ 18 tuổi trở lên',
  'điều 5 khoản 2',
  'kế hoạch năm 2025',
])
  test(`“${query}” holds no number of a document`, () => {
    assert.deepEqual(find(query), []);
  });

test('a year before a symbol is no number', () => {
  assert.deepEqual(
    find('quoc phong nam 2024 nd 168').map(({ text }) => text),
    ['nd 168'],
  );
});

test('several numbers of a query are found', () => {
  assert.deepEqual(
    find('168/2018/NĐ-CP và 21/2019/NĐ-CP').map(({ whole }) => whole),
    ['1682018nđcp', '212019nđcp'],
  );
});

test('a query of any signs is read at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      find(text);
    }),
  );
  for (const part of ['12/', 'nd 1 ', 'nghị định ', '1-CT/', 'số '] as const) {
    const started = performance.now();
    find(part.repeat(400).slice(0, 2_000));
    assert.ok(performance.now() - started < 50, part);
  }
});
