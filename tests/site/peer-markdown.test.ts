import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hugoMarkdown } from '../bench/hugo-markdown.ts';

const CASES: { what: string; html: string; markdown: string }[] = [
  {
    what: 'a paragraph keeps its anchor as an attribute and its spans as HTML',
    html: '<p class="y" id="a-1"><a class="so" href="#a-1">1</a> Số <span class="nb">1/2</span> <strong>rõ</strong></p>',
    markdown: '<a class="so" href="#a-1">1</a> Số <span class="nb">1/2</span> **rõ**\n{.y #a-1}',
  },
  {
    what: 'an item of a list has the anchor on its link',
    html: '<ol>\n<li class="y" id="a-2"><a class="so" href="#a-2">2</a> Một</li>\n<li>Hai</li>\n</ol>',
    markdown: '1. <a id="a-2" class="so" href="#a-2">2</a> Một\n2. Hai',
  },
  {
    what: 'a table becomes rows with the sides of its columns',
    html: '<table class="tb"><thead><tr><th>Xã</th><th class="r">Số</th></tr></thead><tbody><tr><td>An</td><td class="r">5</td></tr></tbody></table>',
    markdown: '| Xã | Số |\n| --- | ---: |\n| An | 5 |',
  },
  {
    what: 'a box stays HTML round Markdown',
    html: '<div class="y" id="a-3"><a class="so" href="#a-3">3</a><blockquote>\n<p>Lời</p>\n</blockquote></div>',
    markdown: '<div class="y" id="a-3"><a class="so" href="#a-3">3</a>\n\n> Lời\n\n</div>',
  },
  { what: 'signs of Markdown stay signs', html: '<p>a_b * [c]</p>', markdown: 'a\\_b \\* \\[c\\]' },
];

for (const { what, html, markdown } of CASES) {
  test(`For the peer, ${what}.`, () => {
    assert.equal(hugoMarkdown(html), markdown);
  });
}
