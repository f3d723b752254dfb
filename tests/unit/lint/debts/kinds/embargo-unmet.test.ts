import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embargoUnmet } from '#lint/debts/kinds/embargo-unmet.ts';
import { exampleArchive, said, type ExampleDebtDocument } from '../example-archive.ts';

const find = (data: object, state: ExampleDebtDocument['state'] = 'draft') =>
  said(embargoUnmet, exampleArchive([{ state, data: { ...data } }]));

for (const [day, expected] of [
  ['2026-11-20', 'urgent: Hẹn công bố 20/11/2026, đã qua 2 ngày: chưa có cho phép công bố.'],
  ['2026-11-22', 'urgent: Hẹn công bố 22/11/2026, là hôm nay: chưa có cho phép công bố.'],
  ['2026-11-29', 'due: Hẹn công bố 29/11/2026, còn 7 ngày: chưa có cho phép công bố.'],
] as const)
  test(`what is to be published on ${day} and is not released is told`, () => {
    assert.deepEqual(find({ publishAt: day, release: undefined }), [expected]);
  });

test('all that stands in the way is named', () => {
  const data = { publishAt: '2026-11-20', draft: true, needsReview: ['title'] };
  assert.match(find(data)[0] ?? '', /: còn là bản nháp, còn điều phải xem lại\.$/u);
});

test('nothing is said of a far day, of none, and of what only waits for its day', () => {
  assert.deepEqual(find({ publishAt: '2026-11-30', release: undefined }), []);
  assert.deepEqual(find({ release: undefined }), []);
  assert.deepEqual(find({ publishAt: '2026-11-23' }, 'embargo'), []);
});
