import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageExif } from '#lint/rules/image-exif.ts';

const FILE = { file: 'public/attachments/hoi-nghi.jpg' };

test('a picture that tells nothing beyond itself is accepted', () => {
  for (const example of imageExif.accepts)
    assert.deepEqual(imageExif.find({ ...FILE, ...example }), []);
});

test('a picture that tells where, when or with what it was taken is refused', () => {
  for (const example of imageExif.refuses)
    assert.deepEqual(imageExif.find({ ...FILE, ...example }), [{ line: 1, column: 1 }]);
});
