import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unfinishedDraft } from '#lint/debts/kinds/unfinished-draft.ts';
import { exampleArchive, said } from '../example-archive.ts';

const find = (publishAt: string | null, changed: string | null) => {
  const draft = { file: 'a.mdx', line: 4, column: 1, id: 'a', faults: 3, publishAt };
  return said(
    unfinishedDraft,
    exampleArchive([], { unfinished: [draft], changedOn: () => changed }),
  );
};

for (const [publishAt, changed, expected] of [
  [null, null, 'note: 3 chỗ thiếu hoặc sai.'],
  [null, '2026-11-20', 'note: 3 chỗ thiếu hoặc sai.'],
  [null, '2026-10-01', 'due: 3 chỗ thiếu hoặc sai; không ai sửa 52 ngày nay.'],
  ['2026-11-22', null, 'urgent: 3 chỗ thiếu hoặc sai; hẹn công bố 22/11/2026, đã đến.'],
  ['2026-11-23', null, 'note: 3 chỗ thiếu hoặc sai.'],
] as const)
  test(`a draft with faults, to be published ${publishAt ?? 'some day'}, touched ${changed ?? 'now'}`, () => {
    assert.deepEqual(find(publishAt, changed), [expected]);
  });
