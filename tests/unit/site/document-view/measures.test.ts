import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MeasureFact } from '#documents/document.ts';
import { measures } from '#site/document-view/measures.ts';
import { makeReport } from '../../documents/make-document.ts';
import { makeArchive } from '../make-archive.ts';

const rows = (...facts: MeasureFact[]) => {
  const report = makeReport('a', { locality: 'ha-nam-35' }, { facts: { measures: facts } });
  return measures(makeArchive([report]), report);
};
const row = (value: string, unit: string, period = '2024') =>
  rows({ metric: 'Chỉ tiêu', value, unit, period, anchor: 'a-1' })[0];

test('a per cent sign stands at its figure, other units after a blank', () => {
  assert.equal(row('98,5', '%')?.value, '98,5%');
  assert.equal(row('32', 'cơ sở')?.value, '32 cơ sở');
});

test('years from and to have an en dash', () => {
  assert.equal(row('1', 'x', '2015-2020')?.period, '2015–2020');
  assert.equal(row('1', 'x', '2015–2020')?.period, '2015–2020');
  assert.equal(row('1', 'x', '6 tháng đầu năm 2024')?.period, '6 tháng đầu năm 2024');
});

test('a figure leads to its metric at its place, one of no list to its words', () => {
  const fact = { value: '1', unit: '%', period: '2024', anchor: 'a-1' };
  assert.deepEqual(
    rows(
      { ...fact, metric: 'tỷ lệ giao quân' },
      { ...fact, metric: 'Xe lọi nước' },
      { ...fact, metric: 'Xe lội nước' },
    ).map(({ path }) => path),
    [
      '/so-lieu/giao-quan-dat/#ha-nam-35',
      '/so-lieu/ngoai-danh-muc/#xe-loi-nuoc',
      '/so-lieu/ngoai-danh-muc/#xe-loi-nuoc-2',
    ],
  );
});

test('thousands have their points', () => {
  assert.equal(row('1205', 'người')?.value, '1.205 người');
});
