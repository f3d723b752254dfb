import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debtAt } from '#lint/debts/debt-at.ts';
import { exampleDebtDocument } from './example-archive.ts';

test('a debt stands at the value of its field', () => {
  const document = exampleDebtDocument({});
  const { line, column, ...rest } = debtAt(document, ['year'], 'due', 'Lời.');
  assert.deepEqual(rest, {
    urgency: 'due',
    file: document.file,
    id: 'kim-dong-2024-12-20-chi-thi-9',
    message: 'Lời.',
  });
  const written = document
    .source()
    .split('\n')
    .at(line - 1);
  assert.equal(written?.slice(column - 1), '2025');
});

test('where the value begins below, the name is the place; a missing field stands at the head', () => {
  const document = exampleDebtDocument({});
  const at = (path: string) => {
    const { line, column } = debtAt(document, [path], 'due', 'Lời.');
    const written = document
      .source()
      .split('\n')
      .at(line - 1);
    return written?.slice(column - 1);
  };
  assert.equal(at('source'), 'source:');
  assert.equal(at('topics'), 'topics:');
  assert.equal(at('publishAt'), 'id: kim-dong-2024-12-20-chi-thi-9');
});
