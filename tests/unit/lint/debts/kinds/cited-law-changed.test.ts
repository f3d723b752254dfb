import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedLawChanged } from '#lint/debts/kinds/cited-law-changed.ts';
import { exampleArchive, exampleLaw, said, type ExampleDebtDocument } from '../example-archive.ts';

const AMENDED = {
  date: '2025-08-07',
  effective: '2025-09-01',
  event: 'sua-doi',
  by: '2-2025-nd-cp',
  confidence: 'verified',
  source: 'báo vidu.vn',
};
const NEWER = exampleLaw({ key: '2-2025-nd-cp', number: '2/2025/NĐ-CP' });
const running: ExampleDebtDocument = {
  data: { year: 2025, period: { from: 2024, to: 2030 } },
  body: 'Đoạn đầu.\n\nTheo Nghị định số 1/2018/NĐ-CP thì làm.',
  cites: ['1-2018-nd-cp'],
};
const find = (document: ExampleDebtDocument, event: object, today = '2026-11-22') =>
  said(
    citedLawChanged,
    exampleArchive([document], { today, laws: [exampleLaw({ history: [event] }), NEWER] }),
  );

test('a change after the day of a running document is told with its source and its day', () => {
  assert.deepEqual(find(running, AMENDED), [
    'due: Nghị định 1/2018/NĐ-CP đã được sửa đổi, bổ sung bởi Nghị định 2/2025/NĐ-CP, từ 01/9/2025 (theo nguồn: báo vidu.vn); văn bản này đề 20/12/2024.',
  ]);
  const archive = exampleArchive([running], { laws: [exampleLaw({ history: [AMENDED] }), NEWER] });
  const [debt] = citedLawChanged.find(archive);
  const line = archive.documents[0]?.source().split('\n')[(debt?.line ?? 0) - 1];
  assert.equal(line?.slice((debt?.column ?? 0) - 1, (debt?.column ?? 0) + 11), '1/2018/NĐ-CP');
});

test('a law that ended under a running document is urgent', () => {
  const [replaced] = find(running, { ...AMENDED, event: 'thay-the' });
  assert.match(replaced ?? '', /^urgent: .* đã được thay thế bởi /u);
  const [lifted] = find(running, { ...AMENDED, event: 'bai-bo' });
  assert.match(lifted ?? '', /^urgent: .* đã bị bãi bỏ bởi /u);
});

test('of a report, and of what is over, it is a note with another remedy', () => {
  const report: ExampleDebtDocument = {
    collection: 'reports',
    data: { eventDate: '2024-12-20' },
    cites: ['1-2018-nd-cp'],
  };
  const over = { ...running, data: { year: 2025 } };
  for (const document of [report, over]) {
    const archive = exampleArchive([document], { laws: [exampleLaw({ history: [AMENDED] })] });
    const [debt] = citedLawChanged.find(archive);
    assert.equal(debt?.urgency, 'note');
    assert.notEqual(debt?.remedy, undefined);
    assert.match(debt?.message ?? '', /bởi 2-2025-nd-cp/u);
  }
});

test('a law that is only named among the relations counts too, once', () => {
  const document = {
    ...running,
    data: { ...running.data, relations: [{ type: 'can-cu', target: '1-2018-nd-cp' }] },
  };
  assert.equal(find(document, AMENDED).length, 1);
  assert.equal(find({ ...document, cites: [] }, AMENDED).length, 1);
});

for (const [name, document, event, today] of [
  ['what is only general knowledge', running, { ...AMENDED, confidence: 'unverified' }, undefined],
  ['a change that is still to come', running, AMENDED, '2025-08-31'],
  ['a change before the document', running, { ...AMENDED, effective: '2024-12-20' }, undefined],
  [
    'a change of the year of the document, day unknown',
    running,
    { ...AMENDED, date: '2024', effective: '2024' },
    undefined,
  ],
  [
    'guidance and acts on the same matter',
    running,
    { ...AMENDED, event: 'cung-linh-vuc' },
    undefined,
  ],
  [
    'a document of an unknown year',
    { ...running, data: { ...running.data, issued: 'XXXX-01-18' } },
    AMENDED,
    undefined,
  ],
  [
    'a document looked at since',
    {
      ...running,
      data: {
        ...running.data,
        corrections: [{ date: '2025-10-01', kind: 'bo-sung', note: 'Đã xem lại.' }],
      },
    },
    AMENDED,
    undefined,
  ],
  ['a draft', { ...running, state: 'draft' }, AMENDED, undefined],
] as const)
  test(`nothing is said of ${name}`, () => {
    assert.deepEqual(find(document, event, today), []);
  });
