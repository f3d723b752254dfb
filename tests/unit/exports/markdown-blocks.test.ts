import assert from 'node:assert/strict';
import { it } from 'node:test';
import { htmlTree, type HtmlElement } from '#exports/html-tree.ts';
import { markdownBlocks, rowsOf } from '#exports/markdown-blocks.ts';

const CASES: [html: string, blocks: string[]][] = [
  ['<p>a</p><p>b</p>', ['a', 'b']],
  ['<h3 id="x">2.1. Đợt <em>một</em></h3>', ['### 2.1. Đợt *một*']],
  ['<blockquote><p>a</p><p>b</p></blockquote>', ['> a\n>\n> b']],
  [
    '<div class="callout luu-y"><p class="callout-t">Lưu ý</p><p>a</p></div>',
    ['> **Lưu ý**\n>\n> a'],
  ],
  ['<pre><code>a\n```\n</code></pre>', ['~~~~\na\n```\n~~~~']],
  ['<figure><img src="a.jpg" alt="b"><figcaption>c</figcaption></figure>', ['![b](a.jpg)\n\nc']],
  ['<ol start="3"><li><p>a</p><p>b</p></li></ol>', ['3. a\n\n   b']],
  ['<table><tr><th>a|b</th></tr><tr><td></td></tr></table>', ['| a\\|b |\n| --- |\n|  |']],
];
for (const [html, blocks] of CASES)
  it(`writes ${html}`, () => {
    assert.deepEqual(
      markdownBlocks(htmlTree(html), (href) => href),
      blocks,
    );
  });

it('rowsOf finds rows in head and body', () => {
  const [table] = htmlTree('<table><thead><tr></tr></thead><tbody><tr></tr></tbody></table>');
  assert.equal(rowsOf(table as HtmlElement).length, 2);
});
