import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from './rendered.ts';

test('a table stands in a box that scrolls; its cells align by class', () => {
  const made = html('## 1. A\n\n| a | b | c |\n| - | -: | :-: |\n| d | 1 | e |');
  assert.match(
    made,
    /^<div class="y" id="muc-1-1"><a class="so"[^>]*>1\.1<\/a><div class="tb-scroll" tabindex="0" role="group" aria-label="Bảng"><table class="tb">/u,
  );
  assert.match(
    made,
    /<th scope="col">a<\/th>\n<th class="r" scope="col">b<\/th>\n<th class="c" scope="col">c<\/th>/u,
  );
  assert.match(made, /<td class="r">1<\/td>/u);
  assert.doesNotMatch(made, /align=/u);
});

test('items of a list bear their number inside', () => {
  assert.match(
    html('## 1. A\n\n- b\n  - c'),
    /<li class="y" id="muc-1-1"><a class="so"[^>]*>1\.1<\/a> b\n<ul>\n<li class="y" id="muc-1-2">/u,
  );
});

test('loose items keep their paragraphs', () => {
  assert.match(
    html('- a\n\n  b\n\n- c'),
    /<li class="y" id="mo-dau-1"><a class="so"[^>]*>đ1<\/a> <p>a<\/p>\n<p>b<\/p>/u,
  );
});

test('quotations, code and callouts stand in a box with their number', () => {
  for (const body of ['> a', '```\na\n```', '<Callout>\n\na\n\n</Callout>'])
    assert.match(
      html(body),
      /^<div class="y" id="mo-dau-1"><a class="so"[^>]*>đ1<\/a><(?:blockquote|pre|div class="callout)/u,
      body,
    );
});

test('links out of the site say so; links by definition are links as others', () => {
  assert.match(
    html('[a](https://b.vn)'),
    /<a href="https:\/\/b\.vn" rel="external noopener noreferrer">a<\/a>/u,
  );
  assert.match(
    html('[a][c]\n\n[c]: https://b.vn'),
    /<a href="https:\/\/b\.vn" rel="external noopener noreferrer">a<\/a>/u,
  );
  assert.match(html('[a](#muc-1)', '/luu/'), /<a href="#muc-1">a<\/a>/u);
  assert.match(html('[a][c]\n\n[c]: /b/', '/luu/'), /<a href="\/luu\/b\/">a<\/a>/u);
});

test('pictures lie below the attachments of the site', () => {
  assert.match(
    html('![Tả](2024/a.png)', '/luu/'),
    /<img src="\/luu\/attachments\/2024\/a\.png" alt="Tả" loading="lazy" decoding="async">/u,
  );
});

test('parts of a section keep their headings', () => {
  assert.match(html('## 1. A\n\n### 1.1. B\n\nc'), /^<h3 id="muc-1-muc-1">1\.1\. B<\/h3>/u);
});
