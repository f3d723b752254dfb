import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxTree } from '#markdown/mdx-tree.ts';

test('light GFM and tags become a tree, with places where they are asked for', () => {
  const body =
    'a[^1] ~~b~~\n\n| c |\n| - |\n| d |\n\n<Task topic="e">\n\nf\n\n</Task>\n\n[^1]: g\n';
  const types = ['paragraph', 'table', 'mdxJsxFlowElement', 'footnoteDefinition'];
  assert.deepEqual(
    mdxTree(body, false).children.map(({ type }) => type),
    types,
  );
  assert.equal(mdxTree(body, true).children[1]?.position?.start.line, 3);
});

test('what cannot be parsed is told with line and column first', () => {
  assert.throws(() => mdxTree('Lời\n\n<Task>\n\nx', true), /^Error: 3:1: /u);
});
