import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { attribute } from '#markdown/attributes.ts';

const node: MdxJsxFlowElement = {
  type: 'mdxJsxFlowElement',
  name: 'Task',
  attributes: [
    { type: 'mdxJsxExpressionAttribute', value: '...a' },
    { type: 'mdxJsxAttribute', name: 'topic', value: 'tuyen-quan' },
    { type: 'mdxJsxAttribute', name: 'empty', value: null },
    {
      type: 'mdxJsxAttribute',
      name: 'code',
      value: { type: 'mdxJsxAttributeValueExpression', value: '1' },
    },
  ],
  children: [],
};

test('only strings are values of attributes', () => {
  assert.equal(attribute(node, 'topic'), 'tuyen-quan');
  assert.equal(attribute(node, 'empty'), null);
  assert.equal(attribute(node, 'code'), null);
  assert.equal(attribute(node, 'constructor'), null);
});
