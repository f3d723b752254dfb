import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldPassages, filePassage } from '#gate/field-passages.ts';

test('all strings of the frontmatter are passages, their places asked for late', () => {
  const asked: string[] = [];
  const passages = fieldPassages({ title: 'A', release: { covers: ['b'] }, year: 2024 }, (path) => {
    asked.push(path.join('.'));
    return { line: 3, column: 4 };
  });
  assert.deepEqual(
    passages.map(({ field, text }) => [field, text]),
    [
      ['title', 'A'],
      ['release.covers[0]', 'b'],
    ],
  );
  assert.deepEqual(asked, []);
  assert.equal(passages[1]?.line, 3);
  assert.deepEqual(asked, ['release.covers.0']);
});

test('the file name is a passage', () => {
  assert.deepEqual(filePassage('a/b.mdx'), {
    kind: 'file',
    text: 'a/b.mdx',
    line: 1,
    column: 1,
    field: null,
  });
});

test('names of attached files and former ids are file names', () => {
  const data = { id: 'a', aliases: ['b'], attachments: [{ file: 'c.pdf', label: 'C' }] };
  const kinds = fieldPassages(data, () => ({ line: 1, column: 1 })).map(
    ({ kind, text }) => `${kind} ${text}`,
  );
  assert.deepEqual(kinds, ['file a', 'file b', 'file c.pdf', 'field C']);
});
