import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupDebts } from '#lint/debts/group-debts.ts';
import { exampleDebt } from './example-report.ts';

test('debts stand under urgency and kind; another remedy is another group', () => {
  const groups = groupDebts([
    exampleDebt({ urgency: 'due' }),
    exampleDebt(),
    exampleDebt({ remedy: 'Để yên.' }),
    exampleDebt({ line: 9 }),
  ]);
  assert.deepEqual(
    groups.map(({ urgency, kinds }) => [urgency, ...kinds.map(({ debts }) => debts.length)]),
    [
      ['Cần làm', 1],
      ['Khi có thể', 2, 1],
    ],
  );
});
