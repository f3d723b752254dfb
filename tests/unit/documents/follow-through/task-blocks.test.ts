import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taskBlocks } from '#documents/follow-through/task-blocks.ts';

const texts = (...given: string[]): string[] =>
  taskBlocks(given.map((text, at) => ({ anchor: String(at), number: String(at), text }))).map(
    ({ text }) => text,
  );

test('what leads in to others is left out, unless nothing follows', () => {
  assert.deepEqual(texts('Hai việc sau:', 'Một;', 'Hai.'), ['Một;', 'Hai.']);
  assert.deepEqual(texts('Một.', 'Kết quả:'), ['Một.', 'Kết quả:']);
  assert.deepEqual(texts(), []);
});
