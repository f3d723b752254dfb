import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Backlink } from '#citations/backlinks.ts';
import {
  citingIndex,
  citingItem,
  citingLine,
  citingRows,
  citingWords,
  yearAnchor,
} from '#site/citing-items.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const directive = makeDirective('a', { issued: '2024-12-20' });
const report = makeReport('b');
const archive = makeArchive([directive, report]);
const link = (more: Partial<Backlink>): Backlink => ({
  document: directive,
  anchors: ['muc-1'],
  types: ['dan'],
  byEditor: false,
  parts: [],
  ...more,
});
const items = [
  citingItem(archive, link({ types: ['can-cu', 'thuc-hien'], parts: ['dieu-5', 'dieu-7'] })),
  citingItem(archive, link({ document: report, types: ['thuc-hien'], byEditor: true })),
];

test('a document is filed under year, province, type, what it does and the parts it names', () => {
  assert.deepEqual(items[0]?.keys, {
    nam: ['2024'],
    noi: ['hung-yen-33'],
    loai: ['chi-thi'],
    'quan-he': ['can-cu', 'thuc-hien'],
    phan: ['dieu-5', 'dieu-7'],
  });
});

test('the index names each value with its documents; facets with one value are left out', () => {
  const index = citingIndex(archive, [...items, ...items], (ordinal) => `#d${String(ordinal)}`);
  assert.deepEqual(
    index.map(({ name, values }) =>
      [
        name,
        ...values.map(({ key, places }) => `${key}:${places.map((one) => one.path).join('')}`),
      ].join(' '),
    ),
    [
      `loai chi-thi:#d1#d3 ${report.data.docType}:#d2#d4`,
      'quan-he can-cu:#d1#d3 thuc-hien:#d1#d2#d3#d4',
      'phan dieu-5:#d1#d3 dieu-7:#d1#d3',
    ],
  );
  assert.deepEqual(
    citingIndex(archive, items, () => ''),
    [],
    'a short list needs none',
  );
});

test('units of one name on different ground are told apart', () => {
  const places = ['hung-yen-33', 'hung-yen-33-2025', 'hung-yen-33', 'ha-nam-35'].map(
    (locality, at) => {
      const issued = locality.endsWith('2025') ? '2025-08-01' : '2024-12-20';
      const document = makeDirective(`p${String(at)}`, { locality, issued });
      return citingItem(archive, link({ document }));
    },
  );
  const labels = citingIndex(archive, places, () => '').find(({ name }) => name === 'noi')?.values;
  assert.deepEqual(
    labels?.map(({ label }) => label),
    ['Hưng Yên, đến 30/6/2025', 'Hà Nam', 'Hưng Yên'],
  );
});

test('words say what a document does and on whose word', () => {
  const [one, two] = items;
  assert.ok(one && two);
  assert.equal(citingWords(one), 'Căn cứ, thực hiện (đọc từ câu); Điều 5, Điều 7');
  assert.equal(citingWords(two), 'Thực hiện (theo biên tập)');
  assert.match(citingLine(one), /^20\/12\/2024, Chỉ thị, /);
});

test('the data of a list has a column for each facet', () => {
  const { facets, rows } = citingRows(items);
  assert.equal(rows[0]?.length, 3 + facets.length);
  assert.equal(rows[0][0], '/van-ban/a/');
  assert.deepEqual(rows[0][3 + facets.indexOf('quan-he')], ['can-cu', 'thuc-hien']);
});

test('an unknown year has an anchor too', () => {
  assert.equal(yearAnchor(2024), 'nam-2024');
  assert.equal(yearAnchor(null), 'nam-chua-ro');
});
