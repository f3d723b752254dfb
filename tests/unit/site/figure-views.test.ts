import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MeasureFact } from '#documents/document.ts';
import { figureList } from '#site/figure-list.ts';
import { placeFigures } from '#site/figure-places.ts';
import { figureViews, unlistedViews } from '#site/figure-views.ts';
import { makeMeasure } from '../documents/figures/make-metric.ts';
import { makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const told = (locality: string, year: number, ...facts: Partial<MeasureFact>[]) =>
  makeReport(
    `${locality}-${String(year)}`,
    { locality, year, eventDate: `${String(year)}-12-01` },
    { facts: { measures: facts.map((fact) => makeMeasure({ period: String(year), ...fact })) } },
  );
const archive = makeArchive([
  told('hung-yen-33', 2022, { value: '98' }),
  told('hung-yen-33', 2023, { value: '99' }, { value: 'đủ' }),
  told('ha-nam-35', 2023, { value: '100%' }, { metric: 'Xe', value: '12345', unit: 'xe' }),
]);
const [view] = figureViews(archive, 'giao-quan-dat');

test('figures stand by place, latest period first, each leading to its passage', () => {
  assert.deepEqual(
    view?.groups.map(({ anchor, rows }) => [anchor, rows.map((row) => [row.period, row.value])]),
    [
      ['ha-nam-35', [['2023', '100%']]],
      [
        'hung-yen-33',
        [
          ['2023', '99%'],
          ['2023', 'đủ'],
          ['2022', '98%'],
        ],
      ],
    ],
  );
  assert.equal(view.groups[0]?.rows[0]?.path, '/bao-cao/ha-nam-35-2023/#muc-2-1');
});

test('a chart has the places of several years; the others are told in words, and what is left out says why', () => {
  assert.deepEqual(
    view?.charts?.charts.map(({ place, label, top }) => [place, label, top]),
    [
      [
        'Tỉnh Hưng Yên',
        'Giao quân so với chỉ tiêu, Tỉnh Hưng Yên. năm 2022: 98%; năm 2023: 99%.',
        100,
      ],
    ],
  );
  assert.deepEqual(view.charts.single, ['Tỉnh Hà Nam, năm 2023: 100%']);
  assert.deepEqual(
    view.groups.flatMap(({ rows }) => rows.map(({ note }) => note !== null)),
    [false, false, true, false],
  );
});

test('one year alone makes no chart and says so', () => {
  const [single] = figureViews(makeArchive([told('ha-nam-35', 2023, {})]), 'giao-quan-dat');
  assert.deepEqual(
    [single?.charts, single?.noChart],
    [null, 'Mới có một kỳ, chưa vẽ được biểu đồ.'],
  );
});

test('figures in no list stand under their own words, without a chart', () => {
  const [unlisted] = unlistedViews(archive);
  assert.deepEqual(
    unlisted?.groups.map(({ head, anchor, rows }) => [head, anchor, rows[0]?.value]),
    [['Xe', 'xe', '12.345 xe']],
  );
  assert.deepEqual([unlisted.charts, unlisted.noChart], [null, null]);
});

test('without any such figure the page still answers', () => {
  const [unlisted] = unlistedViews(makeArchive([]));
  assert.deepEqual([unlisted?.groups, unlisted?.path], [[], '/so-lieu/ngoai-danh-muc/']);
  assert.match(unlisted?.lead ?? '', /^Mọi con số/u);
});

test('the index counts and never adds values up', () => {
  const { total, topics, unlisted, places } = figureList(archive);
  assert.deepEqual(
    topics.map(({ title, metrics }) => [
      title,
      metrics.map((one) => [one.total, one.places, one.years]),
    ]),
    [['Tuyển\u00A0quân', [[4, 2, '2022, 2023']]]],
  );
  assert.deepEqual([total, unlisted.total, unlisted.wordings, places.length], [5, 1, 1, 2]);
});

test('a place leads to its figures', () => {
  assert.deepEqual(
    placeFigures(archive, 'ha-nam-35').map(({ path, words }) => [path, words]),
    [
      ['/so-lieu/giao-quan-dat/#ha-nam-35', '2023, 1 giá trị'],
      ['/so-lieu/ngoai-danh-muc/', '2023, 1 giá trị'],
    ],
  );
});
