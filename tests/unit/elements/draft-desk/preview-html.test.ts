import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewHtml } from '../../../../src/elements/draft-desk/preview-html.ts';

const file = (body: string): string => `---\nid: x\n---\n\n${body}`;

test('a body is shown with its headings, its tables and its notes', () => {
  const html = previewHtml(
    file('## 1. Một < hai\n\nChữ **đậm**[^1].\n\n| a |\n| - |\n| b |\n\n[^1]: Chú thích.\n'),
  );
  assert.match(html ?? '', /<h3>1\. Một &lt; hai<\/h3>/u);
  assert.match(html ?? '', /<strong>đậm<\/strong>/u);
  assert.match(html ?? '', /<table/u);
  assert.match(html ?? '', /Chú thích\./u);
});

test('a body that cannot be parsed is not shown', () => {
  assert.equal(previewHtml(file('<Task topic="a">\n\nx')), null);
});
