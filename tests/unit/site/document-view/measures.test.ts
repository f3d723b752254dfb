import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measures } from '#site/document-view/measures.ts';
import { makeReport } from '../../documents/make-document.ts';

const row = (value: string, unit: string, period = '2024') =>
  measures(
    makeReport(
      'a',
      {},
      {
        facts: { measures: [{ metric: 'Chỉ tiêu', value, unit, period, anchor: 'a-1' }] },
      },
    ),
  )[0];

test('a per cent sign stands at its figure, other units after a blank', () => {
  assert.equal(row('98,5', '%')?.value, '98,5%');
  assert.equal(row('32', 'cơ sở')?.value, '32 cơ sở');
});

test('years from and to have an en dash', () => {
  assert.equal(row('1', 'x', '2015-2020')?.period, '2015–2020');
  assert.equal(row('1', 'x', '2015–2020')?.period, '2015–2020');
  assert.equal(row('1', 'x', '6 tháng đầu năm 2024')?.period, '6 tháng đầu năm 2024');
});
