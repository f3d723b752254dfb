import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outermost } from '#documents/follow-through/outermost.ts';

test('words inside other words are left out, by whole syllables', () => {
  assert.deepEqual(outermost(['quốc phòng', 'giáo dục quốc phòng', 'bão']), [
    'giáo dục quốc phòng',
    'bão',
  ]);
  assert.deepEqual(outermost(['quân', 'quân báo', 'dân quân']), ['quân báo', 'dân quân']);
  assert.deepEqual(outermost(['an', 'toàn dân']), ['an', 'toàn dân']);
});
