import assert from 'node:assert/strict';
import { test } from 'node:test';
import { footnoteCalls } from '#importer/footnote-calls.ts';
import { paragraph } from './make-source.ts';

test('calls are told once each, in order, those in tables too', () => {
  const calling = (...ids: string[]) => ({
    ...paragraph(''),
    runs: ids.map((footnote) => ({ text: '1', footnote })),
  });
  const place = { part: 'body' as const, where: 'bảng 1' };
  const table = { kind: 'table' as const, rows: [[{ blocks: [calling('c')] }]], place };
  assert.deepEqual(footnoteCalls([calling('b', 'a'), table, calling('a')]), ['b', 'a', 'c']);
});
