import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestPlanTypes, suggestTopics, suggestYear } from '#documents/drafts/suggest-answers.ts';
import { context } from './draft-sample.ts';

for (const [title, date, year] of [
  ['Về nhiệm vụ năm 2025', '2024-12-20', 2025],
  ['Về tuyển quân', '2024-12-20', 2024],
  ['Thực hiện Nghị định 168/2018/NĐ-CP', '2024-12-20', 2024],
  ['Thực hiện Nghị định 168/2018/NĐ-CP', 'XXXX-12-20', undefined],
] as const)
  test(`“${title}” of ${date} is offered as of ${String(year)}`, () => {
    assert.equal(suggestYear({ title, date }), year);
  });

test('topics are offered by the words of the title', () => {
  const found = suggestTopics({ title: 'Về TUYỂN QUÂN và dân vận năm 2025' }, context);
  assert.ok(found.includes('tuyen-quan'));
  assert.ok(!found.includes('dien-tap'));
  assert.deepEqual(suggestTopics({ title: 'Về việc khác' }, context), ['nhiem-vu-quoc-phong']);
});

test('the kind of plan that usually has such a document is offered', () => {
  const of = (docType: string) => suggestPlanTypes({ docType }, context);
  assert.deepEqual(of('chi-thi'), ['nhiem-vu-nam']);
  assert.deepEqual(of('tin-hoi-nghi'), ['tong-ket-nam']);
  assert.equal(of('hop-dong').length, 1);
  const title = 'Kế hoạch tuyển quân năm 2026';
  assert.deepEqual(suggestPlanTypes({ docType: 'ke-hoach', title }, context), ['tuyen-quan']);
  assert.deepEqual(suggestPlanTypes({ collection: 'announcements' }, context), []);
});
