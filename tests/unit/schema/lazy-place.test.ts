import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LazyPlace } from '#schema/lazy-place.ts';

test('a place is looked up when it is read, and not before', () => {
  const asked: PropertyKey[][] = [];
  const place = new LazyPlace(
    (path) => {
      asked.push([...path]);
      return { line: 3, column: 5 };
    },
    ['release', 'checks'],
  );
  assert.deepEqual(asked, []);
  assert.deepEqual([place.line, place.column], [3, 5]);
  assert.deepEqual(asked[0], ['release', 'checks']);
});
