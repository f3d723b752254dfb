import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { componentHtml, picture } from '#markdown/component-html.ts';
import { text } from '#markdown/element.ts';
import { html } from './rendered.ts';

const cases: readonly (readonly [what: string, body: string, expected: RegExp])[] = [
  [
    'a task',
    '<Task topic="tuyen-quan" year="2025" id="nv-1">\n\na\n\n</Task>',
    /^<div class="passage task" id="nv-1" data-topic="tuyen-quan" data-year="2025"><p class="y"/u,
  ],
  [
    'a shortcoming',
    '<Shortcoming topic="a" year="2024">\n\nb\n\n</Shortcoming>',
    /^<div class="passage shortcoming" data-topic="a" data-year="2024">/u,
  ],
  [
    'a measure',
    '<Measure metric="Kinh phí" value="9" unit="tỷ đồng" period="2020">9 tỷ</Measure>',
    /<data class="measure" value="9" data-metric="Kinh phí" data-unit="tỷ đồng" data-period="2020">9/u,
  ],
  [
    'a redaction of a known kind',
    'a <Redacted reason="vi-tri-cong-trinh" />',
    /a <span class="omit">lược: vị trí công trình<\/span>/u,
  ],
  [
    'a redaction in words',
    '<Redacted reason="quy tắc 2" />',
    /<span class="omit">lược: quy tắc 2<\/span>/u,
  ],
  [
    'a redaction with a name of JavaScript',
    '<Redacted reason="constructor" />',
    /lược: constructor/u,
  ],
  [
    'a slip',
    '<Sic correct="bù đổi">bù đỗi</Sic>',
    /<span class="sic" title="nguyên văn, có lẽ là “bù đổi”">bù đỗi<span class="vh"> \(nguyên văn, có lẽ là “bù đổi”\)<\/span><\/span>/u,
  ],
  [
    'a figure',
    '<Figure src="/attachments/a.png" alt="b" caption="c" />',
    /<figure><img src="\/attachments\/a\.png" alt="b"[^>]*><figcaption>c<\/figcaption><\/figure>/u,
  ],
  [
    'a callout with its kind',
    '<Callout type="luu-y">\n\na\n\n</Callout>',
    /<div class="callout luu-y" role="note" aria-label="Lưu ý"><p class="callout-t">Lưu ý<\/p>/u,
  ],
  [
    'a callout with a title',
    '<Callout title="Đọc trước">\n\na\n\n</Callout>',
    /<p class="callout-t">Đọc trước<\/p>/u,
  ],
  ['raised and lowered signs', 'm<sup>2</sup> H<sub>2</sub>O', /m<sup>2<\/sup> H<sub>2<\/sub>O/u],
];
for (const [what, body, expected] of cases) {
  test(`HTML of ${what}`, () => {
    assert.match(html(body), expected);
  });
}

const tag = (name: string): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: [],
  children: [],
});

test('words under a redaction never come out, even where the gate was not asked', () => {
  const made = componentHtml(tag('Redacted'), [text('thôn Thử')], '/');
  assert.doesNotMatch(JSON.stringify(made), /Thử/u);
});

test('a tag that is not allowed makes nothing', () => {
  for (const name of ['script', 'constructor', '__proto__'])
    assert.equal(componentHtml(tag(name), [], '/'), null);
});

test('a picture is found below the attachments however its path begins', () => {
  for (const path of ['a/b.png', '/attachments/a/b.png', 'attachments/a/b.png'])
    assert.equal(picture(path, 'x', '/luu/').properties['src'], '/luu/attachments/a/b.png');
});
