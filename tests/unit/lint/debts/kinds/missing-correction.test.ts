import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingCorrection } from '#lint/debts/kinds/missing-correction.ts';
import { exampleArchive } from '../example-archive.ts';

test('a change that nobody told is urgent, in the words of who found it', () => {
  const change = { file: 'a.mdx', line: 9, column: 1, id: 'a', message: 'Chữ đổi ở đoạn 2.1.' };
  assert.deepEqual(missingCorrection.find(exampleArchive([], { unsaidChanges: [change] })), [
    { urgency: 'urgent', ...change },
  ]);
});
