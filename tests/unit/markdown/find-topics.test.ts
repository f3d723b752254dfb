import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTopics } from '#markdown/find-topics.ts';
import { parseBody } from '#markdown/parse.ts';

const TOPICS = new Set(['tuyen-quan', 'dien-tap']);
const topicsOf = (body: string) => {
  const { tree } = parseBody(body);
  assert.ok(tree);
  return findTopics(tree, 10, TOPICS);
};

test('a passage of a topic in the list passes', () => {
  assert.deepEqual(topicsOf('<Task topic="tuyen-quan" year="2025">\n\nA.\n\n</Task>\n'), []);
});

test('a mistyped topic is told with its line and the topic that was meant', () => {
  const found = topicsOf('A.\n\n<Result topic="tuyenquan" year="2025">\n\nB.\n\n</Result>\n');
  assert.equal(found.length, 1);
  assert.equal(found[0]?.line, 12);
  assert.match(found[0]?.message ?? '', /“tuyenquan”/u);
  assert.match(found[0]?.remedy ?? '', /“tuyen-quan”/u);
});

test('other tags have no topic to check', () => {
  assert.deepEqual(topicsOf('<Callout type="luu-y">\n\nA.\n\n</Callout>\n'), []);
});
