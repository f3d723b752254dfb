import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatChanges } from '#publish/format-changes.ts';
import type { DocumentChange, ProposalChanges } from '#publish/proposal-changes.ts';

const NOTHING: ProposalChanges = {
  base: '0123456789abcdef',
  documents: [],
  content: [],
  attachments: [],
  code: [],
};
const CHANGE: DocumentChange = {
  file: 'directives/2024/a.mdx',
  from: null,
  id: 'a',
  url: '/van-ban/a/',
  title: 'Chỉ thị | thử *một*',
  before: { stage: 'none', until: null },
  after: { stage: 'public', until: null },
  reworded: false,
  corrections: 0,
  people: null,
};
const rowOf = (own: Partial<DocumentChange>): string =>
  formatChanges({ ...NOTHING, documents: [{ ...CHANGE, ...own }] })
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .at(-1) ?? '';

test('a document has a row with stages and address; its title cannot break the table', () => {
  assert.equal(
    rowOf({}),
    '| Chỉ thị \\| thử \\*một\\*<br>`a` | chưa có | công bố | `/van-ban/a/` |  |',
  );
});

test('of what is not public the address is not given, of an embargo the day is', () => {
  assert.equal(
    rowOf({ title: null, after: { stage: 'embargo', until: '2026-04-01' } }),
    '| `a` | chưa có | hẹn công bố 01/4/2026 | – |  |',
  );
});

for (const [own, note] of [
  [{ reworded: true }, /\*\*đổi lời văn, chưa có đính chính\*\*/u],
  [{ reworded: true, corrections: 1 }, /\| đổi lời văn, có đính chính \|/u],
  [
    { before: { stage: 'public', until: null }, after: { stage: 'none', until: null } },
    /địa chỉ sẽ mất/u,
  ],
  [
    { people: { releasedBy: 'binh', writtenBy: ['an'], changedAfter: [], good: true } },
    /binh cho phép, an soạn/u,
  ],
  [
    { people: { releasedBy: 'an', writtenBy: [], changedAfter: [], good: false } },
    /\*\*chỉ một người \(an\) vừa soạn vừa cho phép\*\*/u,
  ],
  [
    { people: { releasedBy: 'binh', writtenBy: ['an'], changedAfter: ['an'], good: false } },
    /an sửa sau khi binh cho phép/u,
  ],
] satisfies [Partial<DocumentChange>, RegExp][])
  test(`a reviewer is told: ${note.source}`, () => {
    assert.match(rowOf(own), note);
  });

test('other files are told in groups, many of them by their number', () => {
  const text = formatChanges({
    ...NOTHING,
    content: ['reference/topics.yaml'],
    code: Array.from({ length: 10 }, (_, index) => `src/${String(index)}.ts`),
  });
  assert.match(text, /Không có văn bản nào thay đổi/u);
  assert.match(text, /Danh mục, trang của kho: `reference\/topics\.yaml`\./u);
  assert.match(text, /`src\/7\.ts` và 2 tệp nữa\./u);
});

test('without a base it says so', () => {
  assert.match(formatChanges({ ...NOTHING, base: null }), /Không có bản nào trước/u);
});
