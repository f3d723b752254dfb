import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idOfFile } from '#markdown/id-of-file.ts';

test('the id of a document is the name of its file', () => {
  assert.equal(
    idOfFile({ file: 'directives/2024/kim-dong-2024-chi-thi.mdx' }),
    'kim-dong-2024-chi-thi',
  );
  assert.equal(idOfFile({ file: 'a.mdx' }), 'a');
});
