import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, text } from '#markdown/element.ts';

test('elements and texts of the HTML tree', () => {
  assert.deepEqual(element('p', { id: 'a' }, [text('b')]), {
    type: 'element',
    tagName: 'p',
    properties: { id: 'a' },
    children: [{ type: 'text', value: 'b' }],
  });
});
