import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newCorrections } from '#documents/history/new-corrections.ts';

const entry = (note: string) => ({ date: '2026-03-02', kind: 'dinh-chinh' as const, note });

test('entries that a change brought are those that were not there, if there are more than before', () => {
  const of = (before: string[], after: string[]): string[] =>
    newCorrections({ corrections: before.map(entry) }, { corrections: after.map(entry) }).map(
      ({ note }) => note,
    );
  assert.deepEqual(of([], []), []);
  assert.deepEqual(of(['a'], ['a', 'b']), ['b']);
  assert.deepEqual(of(['a'], ['b', 'a']), ['b']);
  assert.deepEqual(of(['a'], ['b']), []);
  assert.deepEqual(of(['a'], []), []);
});
