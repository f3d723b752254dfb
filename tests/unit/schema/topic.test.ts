import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topicSchema } from '#schema/topic.ts';

test('a topic is a key and a name, with or without other words for it', () => {
  assert.deepEqual(topicSchema.parse({ key: 'a', name: 'A' }).terms, []);
  assert.equal(topicSchema.safeParse({ key: 'a', name: 'A', terms: [''] }).success, false);
});
