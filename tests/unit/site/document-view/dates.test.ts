import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayBasis, textBasis } from '#site/document-view/dates.ts';
import type { ReportData } from '#schema/document.ts';
import { makeReport } from '../../documents/make-document.ts';

const cases: [string, Partial<ReportData>, string][] = [
  ['all stated in a text kept word for word', { fidelity: 'verbatim' }, 'theo văn bản'],
  ['all stated in a retold text', { fidelity: 'retold' }, 'theo nguồn'],
  ['the year derived', { dateBasis: { year: 'derived' } }, 'năm suy ra từ nội dung'],
  [
    'year and month from the editor',
    { dateBasis: { year: 'editor', month: 'editor' } },
    'năm, tháng do biên tập ghi',
  ],
  ['the year unknown', { eventDate: 'XXXX-01-18' }, 'năm không ghi'],
  ['month and day unknown', { eventDate: '2020' }, 'tháng, ngày không ghi'],
  [
    'a derived year and no day',
    { eventDate: '2020-10', dateBasis: { year: 'derived' } },
    'năm suy ra từ nội dung; ngày không ghi',
  ],
];

for (const [title, data, expected] of cases) {
  test(`the basis of a day: ${title}`, () => {
    assert.equal(dayBasis(makeReport('a', data)), expected);
  });
}

test('a retold text is never the basis of its own values', () => {
  assert.equal(textBasis(makeReport('a', { fidelity: 'retold' })), 'theo nguồn');
});
