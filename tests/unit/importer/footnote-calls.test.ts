import assert from 'node:assert/strict';
import { test } from 'node:test';
import { footnoteCalls } from '#importer/footnote-calls.ts';
import { paragraph } from './make-source.ts';

test('calls are told once each, in order, those in tables too', () => {
  const calling = (...ids: string[]) => ({
    ...paragraph(''),
    runs: ids.map((footnote) => ({ text: '1', footnote })),
  });
  const place = { part: 'body', where: 'bảng 1' } as const;
  const table = { kind: 'table', rows: [[{ blocks: [calling('c')] }]], place } as const;
  assert.deepEqual(
    footnoteCalls([
      calling('b', 'a'),
      { ...table, rows: [[{ blocks: [calling('c')] }]] },
      calling('a'),
    ]),
    ['b', 'a', 'c'],
  );
});
