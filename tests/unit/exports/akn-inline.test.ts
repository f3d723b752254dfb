import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aknInline } from '#exports/akn-inline.ts';
import { htmlTree } from '#exports/html-tree.ts';

const CASES: [html: string, akn: string][] = [
  ['a &#x26; <strong>b</strong>', 'a &amp; <b>b</b>'],
  [
    '<a class="cite" href="/can-cu/x/" data-law="x">Luật</a>',
    '<ref href="https://a.vn/can-cu/x/">Luật</ref>',
  ],
  ['<a href="https://b.vn/">b</a>', '<a href="https://b.vn/">b</a>'],
  ['<span class="omit">lược: tên công trình</span>', '<omissis>lược: tên công trình</omissis>'],
  [
    '<span class="sic" title="có lẽ là “b”">a<span class="vh"> (…)</span></span>',
    '<span class="sic" title="có lẽ là “b”">a</span>',
  ],
  ['<data class="measure" value="5">5%</data>', '5%'],
  ['<abbr title="Ủy ban">UB</abbr>', '<abbr title="Ủy ban">UB</abbr>'],
  [
    'a<sup><a href="#n" data-footnote-ref="">1</a></sup>',
    'a<authorialNote marker="1"><p>Lời</p></authorialNote>',
  ],
];
const context = {
  absolute: (href: string) => (href.startsWith('/') ? `https://a.vn${href}` : href),
  note: (number: string) => (number === '1' ? '<p>Lời</p>' : null),
};
for (const [html, akn] of CASES)
  it(`writes ${html}`, () => {
    assert.equal(aknInline(htmlTree(html), context), akn);
  });
