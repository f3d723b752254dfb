import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lyingDraft } from '#lint/debts/kinds/lying-draft.ts';
import { exampleArchive, said, type ExampleDebtDocument } from '../example-archive.ts';

const find = (changed: string | null, state: ExampleDebtDocument['state'] = 'draft') =>
  said(
    lyingDraft,
    exampleArchive([{ state, data: { draft: true } }], { changedOn: () => changed }),
  );

test('a draft that nobody touched for more than the days allowed is told', () => {
  assert.deepEqual(find('2026-10-22'), ['due: Bản nháp không ai sửa 31 ngày nay.']);
  assert.deepEqual(find('2026-10-23'), []);
  assert.deepEqual(find(null), []);
});

test('what waits for its day or its review is no draft', () => {
  assert.deepEqual(find('2020-01-01', 'embargo'), []);
  assert.deepEqual(find('2020-01-01', 'needs-review'), []);
});
