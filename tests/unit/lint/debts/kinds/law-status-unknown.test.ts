import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawStatusUnknown } from '#lint/debts/kinds/law-status-unknown.ts';
import { exampleArchive, exampleLaw, said } from '../example-archive.ts';

const cites = ['1-2018-nd-cp'];
const find = (data: object, laws = [] as ReturnType<typeof exampleLaw>[]) =>
  said(
    lawStatusUnknown,
    exampleArchive([{ cites }, { cites }, { cites, state: 'draft' }], {
      laws: [exampleLaw({ ...data }), ...laws],
    }),
  );

test('a cited law of which nothing is known is told once, with the number of documents', () => {
  assert.deepEqual(find({}), [
    'note: Nghị định 1/2018/NĐ-CP, 2 văn bản dẫn: chưa rõ ngày có hiệu lực.',
  ]);
});

test('what is missing is named; an unverified event is never told', () => {
  const [words] = find({
    number: null,
    name: 'Đề án ví dụ giai đoạn 2016–2020',
    confidence: 'seed',
    history: [{ date: '2025', event: 'thay-the', by: '2-2025-nd-cp', confidence: 'unverified' }],
  });
  assert.match(
    words ?? '',
    /chưa rõ số; mới chỉ biết theo văn bản viện dẫn; có diễn biến chưa kiểm chứng; giai đoạn 2016–2020 ghi ở tên gọi đã qua/u,
  );
  assert.doesNotMatch(words ?? '', /thay thế|2-2025|2\/2025/u);
});

test('an act on the same matter is a hint of where to look', () => {
  const [words] = find(
    {
      history: [
        { date: '2025', event: 'cung-linh-vuc', by: '2-2025-nd-cp', confidence: 'verified' },
      ],
    },
    [exampleLaw({ key: '2-2025-nd-cp', number: '2/2025/NĐ-CP' })],
  );
  assert.match(words ?? '', /cùng lĩnh vực nay có Nghị định 2\/2025\/NĐ-CP/u);
});

test('nothing is said of a law whose standing is known', () => {
  assert.deepEqual(find({ effective: '2019-01-01' }), []);
  assert.deepEqual(find({ effective: '2027-01-01' }), []);
});
