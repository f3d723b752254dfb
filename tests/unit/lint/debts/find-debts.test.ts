import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDebts, sortDebts } from '#lint/debts/find-debts.ts';
import { exampleArchive, exampleLaw } from './example-archive.ts';

const archive = exampleArchive(
  [
    { words: 900, cites: ['1-2018-nd-cp'] },
    { state: 'draft', data: { publishAt: '2026-11-01', release: undefined } },
    { state: 'needs-review', data: { needsReview: ['title'] } },
  ],
  { laws: [exampleLaw({})] },
);

test('the most urgent come first, each with its kind, title and remedy', () => {
  const found = findDebts(archive);
  assert.deepEqual(
    found.map(({ urgency, kind }) => `${urgency} ${kind}`),
    [
      'urgent embargo-unmet',
      'due period-ended',
      'due needs-review',
      'note law-status-unknown',
      'note missing-summary',
    ],
  );
  for (const { title, remedy } of found) assert.ok(title !== '' && remedy !== '');
});

test('only some kinds are asked where that is wished', () => {
  assert.deepEqual(
    findDebts(archive, ['missing-summary']).map(({ kind }) => kind),
    ['missing-summary'],
  );
});

test('debts of one urgency keep their order', () => {
  const [one] = findDebts(archive, ['missing-summary']);
  assert.ok(one);
  const debts = [
    { ...one, urgency: 'note', line: 1 },
    { ...one, urgency: 'urgent', line: 2 },
    { ...one, urgency: 'note', line: 3 },
  ] as const;
  assert.deepEqual(
    sortDebts(debts).map(({ line }) => line),
    [2, 1, 3],
  );
});
