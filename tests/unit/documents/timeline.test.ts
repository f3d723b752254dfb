import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeline } from '#documents/timeline.ts';
import { makeReport } from './make-document.ts';

const of = (...days: string[]) => days.map((eventDate) => makeReport(eventDate, { eventDate }));

test('years run newest first and a gap is a row', () => {
  const rows = timeline(of('2024-11-27', '2024-01-18', '2020-10-13', '2019-01-01'));
  assert.deepEqual(
    rows.map((row) =>
      row.kind === 'gap' ? `${String(row.from)}–${String(row.to)}` : row.documents.length,
    ),
    [2, '2021–2023', 1, 1],
  );
});

test('one empty year between two is a gap of one year', () => {
  assert.deepEqual(timeline(of('2024-01-01', '2022-01-01'))[1], {
    kind: 'gap',
    from: 2023,
    to: 2023,
  });
});

test('documents of no known year come last and make no gap', () => {
  const rows = timeline(of('2024-01-01', 'XXXX-01-18'));
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ['year', 'undated'],
  );
});

test('no documents, no rows', () => {
  assert.deepEqual(timeline([]), []);
});
