import assert from 'node:assert/strict';
import { it } from 'node:test';
import { htmlTree } from '#exports/html-tree.ts';
import { markdownInline } from '#exports/markdown-inline.ts';

const CASES: [html: string, markdown: string][] = [
  ['a <strong> b </strong>c', 'a  **b** c'],
  ['<em>a</em> <del>b</del> <code>c`d</code>', '*a* ~~b~~ ``c`d``'],
  ['<a href="/van-ban/x/">x</a>', '[x](https://a.vn/van-ban/x/)'],
  ['<a href="#muc-1">x</a>', 'x'],
  ['10 m<sup>2</sup>', '10 m<sup>2</sup>'],
  ['<sup><a href="#n" data-footnote-ref="">3</a></sup>', '[^3]'],
  [
    '<img src="/attachments/a.jpg" alt="Ảnh [1]">',
    '![Ảnh \\[1\\]](https://a.vn/attachments/a.jpg)',
  ],
  ['a<br>b', 'a b'],
];
for (const [html, markdown] of CASES)
  it(`writes ${html} as ${markdown}`, () => {
    assert.equal(
      markdownInline(htmlTree(html), (href) => `https://a.vn${href}`),
      markdown,
    );
  });
