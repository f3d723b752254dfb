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
  const index = citingIndex(archive, items, (ordinal) => `#d${String(ordinal)}`);
  assert.deepEqual(
    index.map(({ name, values }) =>
      [
        name,
        ...values.map(({ key, places }) => `${key}:${places.map((one) => one.path).join('')}`),
      ].join(' '),
    ),
    [
      `loai chi-thi:#d1 ${report.data.docType}:#d2`,
      'quan-he can-cu:#d1 thuc-hien:#d1#d2',
      'phan dieu-5:#d1 dieu-7:#d1',
    ],
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
