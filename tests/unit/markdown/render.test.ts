import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkBody } from '#markdown/check-body.ts';
import { html, rendered } from './rendered.ts';

test('a block is a paragraph with its anchor and a link to itself', () => {
  assert.equal(
    html('## 2. Tuyển quân\n\nĐủ chỉ tiêu.'),
    '<p class="y" id="muc-2-1"><a class="so" href="#muc-2-1" aria-label="2.1, liên kết đến đoạn này">2.1</a> Đủ chỉ tiêu.</p>',
  );
});

test('a citation is a link to the law’s page, with a sign where the law was amended', () => {
  const made = html('Nghị định số 168/2018/NĐ-CP ngày 28/12/2018', '/luu/');
  assert.match(
    made,
    /<a class="cite" href="\/luu\/can-cu\/168-2018-nd-cp\/" data-law="168-2018-nd-cp">Nghị định số <span class="nb">168\/2018\/NĐ-CP<\/span><\/a><span class="cite-st amend"><svg class="st"/u,
  );
  assert.match(made, /<span class="vh"> \(đã được sửa đổi\)<\/span>/u);
});

test('a citation of a document of the archive leads to its page', () => {
  assert.match(
    html('Chỉ thị số 05-CT/HU'),
    /<a class="cite" href="\/van-ban\/kim-dong-2024-12-20-chi-thi\/" data-document=/u,
  );
});

test('facts name what is cited, with the block and the section', () => {
  const { facts, body } = rendered(
    '## 1. A\n\nNghị định số 168/2018/NĐ-CP\n\n168/2018/NĐ-CP\n\n## 2. B\n\nc',
  );
  assert.deepEqual(
    facts.citations.map(({ anchor }) => anchor),
    ['muc-1-1', 'muc-1-2'],
  );
  assert.deepEqual(
    body.sections.map(({ cites }) => cites),
    [['168-2018-nd-cp'], []],
  );
});

test('abbreviations bear their words, never in numbers, headings or citations', () => {
  const made = html(
    '## UBND\n\nUBND huyện giao UBND xã; Nghị định số 168/2018/NĐ-CP; số 1/QĐ-UBND',
  );
  assert.equal(made.match(/<abbr title="Ủy ban nhân dân">UBND<\/abbr>/gu)?.length, 2);
});

test('a page of the site has no numbers, and its links lead below the base path', () => {
  assert.equal(
    html('## Cách tìm\n\nXem [tra cứu](/tim-kiem/).\n\n- a', '/luu/', 'page'),
    '<p>Xem <a href="/luu/tim-kiem/">tra cứu</a>.</p>\n<ul>\n<li>a</li>\n</ul>',
  );
});

test('footnotes come apart from the sections, with words in Vietnamese', () => {
  const { footnotes, sections } = rendered('## A\n\na[^1]\n\n[^1]: b').body;
  assert.equal(sections.length, 1);
  assert.match(footnotes, /<h2 class="vh" id="footnote-label">Chú thích<\/h2>/u);
  assert.match(footnotes, /aria-label="Trở lại chỗ có chú thích 1"/u);
  assert.doesNotMatch(sections[0]?.html ?? '', /<section/u);
});

test('of two definitions with one name the first counts', () => {
  const made = html('[a][b] và x[^1]\n\n[b]: /mot/\n[B]: /hai/\n\n[^1]: ba\n\n[^1]: bon');
  assert.match(made, /href="[^"]*mot\/"/u);
  assert.doesNotMatch(made, /hai|bon/u);
});

test('definitions inside lists and quotations are found too', () => {
  assert.match(
    html('[a][b] và x[^1]\n\n- c\n\n  [b]: /d/\n\n> [^1]: e'),
    /<a href="\/d\/">a<\/a>[\s\S]*<li id="chu-thich-fn-1">/u,
  );
});

const piece = fc.constantFrom(
  '## 1. A\n\n',
  '## B\n\n',
  'Một **hai** UBND 168/2018/NĐ-CP\n\n',
  '- a\n  - b\n\n',
  '| a | b |\n| - | -: |\n| c | 1 |\n\n',
  '> “*c*”\n\n',
  '<Task topic="a" year="2024">\n\nd\n\n</Task>\n\n',
  'e <Redacted reason="r" />\n\n',
  '[f](https://a.vn/?b=<c>&d)\n\n',
  'g[^1]\n\n[^1]: h\n\n',
  '<Figure src="a.png" alt="&quot;><script>" caption="<b>" />\n\n',
  '&lt;script&gt;alert(1)&lt;/script&gt;\n\n',
  '`<img onerror=x>`\n\n',
  '```\n</p><script>\n```\n\n',
  '<Sic correct="&quot; onclick=&quot;x">y</Sic>\n\n',
  '<Redacted reason="&lt;b&gt;" />\n\n',
);

test('whatever a document the gate lets pass is made of, its HTML has no script, no handler, no foreign picture', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
      const body = parts.join('');
      if (
        checkBody(body, 1, [], 'document').findings.some(({ rule }) => rule !== 'anchor-duplicate')
      )
        return;
      const made = html(body);
      // values of attributes are quoted, so that nothing in them can end a tag
      const frame = made.replace(/="[^"]*"/gu, '=""');
      const tags = [...frame.matchAll(/<([a-z0-9]+)((?:\s+[a-zA-Z-]+(?:="")?)*)\s*>/gu)];
      assert.equal(
        tags.length,
        [...frame.matchAll(/<[a-z]/gu)].length,
        'every < opens a well-formed tag',
      );
      for (const [, name = '', attributes = ''] of tags) {
        assert.doesNotMatch(name, /^(?:script|style|iframe|object|embed|form|link|meta|base)$/u);
        assert.doesNotMatch(attributes, /\son[a-z]+=/u);
      }
      assert.doesNotMatch(made, /(?:src|href)="(?:javascript|data):/u);
      assert.doesNotMatch(made, /src="https?:/u);
    }),
    { numRuns: 400 },
  );
});
