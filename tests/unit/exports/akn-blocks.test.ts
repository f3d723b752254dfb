import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aknBlocks, aknParagraph } from '#exports/akn-blocks.ts';
import { htmlTree } from '#exports/html-tree.ts';

const context = { absolute: (href: string) => href, note: () => null };
const CASES: [html: string, akn: string][] = [
  ['<a class="so" href="#a">1</a> Chữ.', '<p>Chữ.</p>'],
  ['<p>a</p><p>b</p>', '<p>a</p><p>b</p>'],
  [
    '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td></td></tr></tbody></table>',
    '<table><tr><th><p>a</p></th></tr><tr><td><p/></td></tr></table>',
  ],
  ['<blockquote><p>a</p></blockquote>', '<p class="trich">a</p>'],
  ['<pre><code>a\nb\n</code></pre>', '<p>a<br/>b</p>'],
  [
    '<figure><img src="/a.jpg" alt="b"><figcaption>c</figcaption></figure>',
    '<p><img src="/a.jpg" alt="b"/></p><p class="chu-thich-anh">c</p>',
  ],
];
for (const [html, akn] of CASES)
  it(`writes ${html}`, () => {
    assert.equal(aknBlocks(htmlTree(html), context), akn);
  });

it('writes no empty paragraph', () => {
  assert.equal(aknParagraph([' '], context), '');
});
