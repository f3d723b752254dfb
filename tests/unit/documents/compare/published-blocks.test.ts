import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedBlocks } from '#documents/compare/published-blocks.ts';
import type { RenderedBody } from '#documents/document.ts';
import { bodyHtml } from '#site/document-view/body-html.ts';
import { BODY, BODY_NOTES } from '#site/specimen.ts';

/** `#muc-1 1 Tuyển quân` for a heading, `muc-1-1 1.1 …` for a block. */
const told = (html: string): string[] =>
  publishedBlocks(html).map(({ anchor, number, heading, text }) =>
    [`${heading ? '#' : ''}${anchor ?? '-'}`, number ?? '-', text].join(' '),
  );
const y = (anchor: string, number: string, html: string, tag = 'p'): string =>
  `<${tag} class="y" id="${anchor}"><a class="so" href="#${anchor}" aria-label="${number}, liên kết">${number}</a> ${html}</${tag}>`;

for (const [why, html, blocks] of [
  [
    'a paragraph has its number and its words',
    y('mo-dau-1', 'đ1', 'Chữ <strong>đậm</strong> và <abbr title="lực lượng">LLVT</abbr>.'),
    ['mo-dau-1 đ1 Chữ đậm và LLVT.'],
  ],
  [
    'references are read',
    y('a', 'a.1', 'm<sup>2</sup> &#x3C; 5 &amp; “x”'),
    ['a a.1 m2 < 5 & “x”'],
  ],
  [
    'withheld words are told as such, without the reason',
    y('a', 'a.1', 'Xây <span class="omit">lược: tên công trình</span> mới'),
    ['a a.1 Xây [lược] mới'],
  ],
  [
    'what we say is left out: slips, signs of citations, marks of notes',
    y(
      'a',
      'a.1',
      '<span class="sic" title="x">cống<span class="vh"> (nguyên văn)</span></span> <a class="cite" href="/x/">Nghị định</a><span class="cite-st amend"><svg viewBox="0 0 12 12"><path d="M1 1"/></svg><span class="vh"> (đã sửa)</span></span> x<sup><a href="#f" id="r" data-footnote-ref>1</a></sup>.',
    ),
    ['a a.1 cống Nghị định x.'],
  ],
  [
    'items of a list are blocks, nested ones apart',
    `<ul>${y('a', 'a.1', `Trước <ul>${y('b', 'a.2', 'trong', 'li')}</ul> sau`, 'li')}</ul>`,
    ['a a.1 Trước sau', 'b a.2 trong'],
  ],
  [
    'each row of a table is a block',
    `<div class="y" id="t"><a class="so" href="#t">1.1</a><div class="tb-scroll"><table class="tb"><thead><tr><th>Xã</th><th>Số</th></tr></thead><tbody><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></tbody></table></div></div>`,
    ['t 1.1 Xã | Số', 't 1.1 A | 1', 't 1.1 B | 2'],
  ],
  [
    'remarks of editors are no words of the document',
    `<div class="callout luu-y" role="note"><p class="callout-t">Lưu ý</p><p>Lời biên tập.</p></div>${y('a', 'a.1', 'Chữ')}`,
    ['a a.1 Chữ'],
  ],
  [
    'notes at the foot are blocks',
    '<div class="fn"><section data-footnotes class="footnotes"><h2 class="vh" id="footnote-label">Chú thích</h2><ol><li id="chu-thich-fn-1"><p>Theo báo cáo. <a href="#r" data-footnote-backref class="x">↩</a></p></li></ol></section></div>',
    ['chu-thich-fn-1 - Theo báo cáo.'],
  ],
] as const)
  test(why, () => {
    assert.deepEqual(told(html), blocks);
  });

const section = (data: Partial<RenderedBody['sections'][number]>): RenderedBody => ({
  sections: [
    {
      anchor: 'muc-2',
      number: '2',
      title: 'Huấn luyện',
      html: y('muc-2-1', '2.1', 'Chữ'),
      blocks: [],
      cites: [],
      ...data,
    },
  ],
  footnotes: '',
});
const page = (body: RenderedBody): string[] => told(bodyHtml(body, { passages: [], targets: {} }));

test('headings have the anchor of their section and their number apart from their words', () => {
  assert.deepEqual(page(section({})), ['#muc-2 2 Huấn luyện', 'muc-2-1 2.1 Chữ']);
  assert.deepEqual(page(section({ number: null })), ['#muc-2 - Huấn luyện', 'muc-2-1 2.1 Chữ']);
  assert.deepEqual(page(section({ html: '<h3 id="muc-2-muc-1">1. Cán bộ</h3>' })), [
    '#muc-2 2 Huấn luyện',
    '#muc-2-muc-1 - 1. Cán bộ',
  ]);
});

test('notes in the margin, typed passages and marks of repeats change nothing', () => {
  const plain = publishedBlocks(bodyHtml(BODY, { passages: [], targets: {} }));
  const marked = bodyHtml(BODY, BODY_NOTES).replaceAll(
    'class="y" id="muc',
    'class="y lap" id="muc',
  );
  assert.ok(plain.length > 10);
  assert.deepEqual(publishedBlocks(`<article class="read">${marked}</article>`), plain);
});

test('a sign of a tag that begins none is passed over, and the words around it stay', () => {
  const [block, ...more] = publishedBlocks('<p>một < hai <3 ba &lt; bốn<br/>năm <!-- x</p>');
  assert.equal(block?.text, 'một hai 3 ba < bốn năm !-- x');
  assert.equal(more.length, 0);
});
