import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { shownPath } from '#markdown/shown-path.ts';

test('a file in the working folder is shown from there, others whole', () => {
  assert.equal(shownPath(join(process.cwd(), 'content'), 'pages/a.mdx'), 'content/pages/a.mdx');
  assert.equal(shownPath('content', 'pages/a.mdx'), 'content/pages/a.mdx');
  assert.match(shownPath('/kho/khac', 'a.mdx'), /^\/kho\/khac\/a\.mdx$/u);
});
