import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readTopics } from '../../../src/importer/read-topics.ts';
import { makeSource, REFERENCE } from './make-source.ts';

test('topics of the title come first, then those the text names more than once', () => {
  const frame = findFrame(
    makeSource('Diễn tập rồi diễn tập; một lần huấn luyện; phổ biến; công tác tuyển quân.'),
    REFERENCE.docTypes,
  );
  const field = readTopics(frame, 'Tuyển chọn công dân', REFERENCE.topics);
  assert.deepEqual(field?.value, ['tuyen-quan', 'dien-tap']);
  assert.ok(field.confidence < 0.9);
});

test('a text about something else has no topic', () => {
  assert.equal(
    readTopics(findFrame(makeSource('Trời mưa.'), REFERENCE.docTypes), null, REFERENCE.topics),
    null,
  );
});
