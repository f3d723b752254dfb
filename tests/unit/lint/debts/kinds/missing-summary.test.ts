import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingSummary } from '#lint/debts/kinds/missing-summary.ts';
import { exampleArchive, said } from '../example-archive.ts';

test('a long document without a summary is told; a short one, one with a summary and a draft are not', () => {
  const archive = exampleArchive([
    { words: 300 },
    { words: 299 },
    { words: 900, data: { summary: 'Tóm tắt.' } },
    { words: 900, state: 'draft' },
  ]);
  assert.deepEqual(said(missingSummary, archive), ['note: 300 chữ, chưa có tóm tắt.']);
});
