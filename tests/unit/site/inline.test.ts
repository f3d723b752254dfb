import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineHtml, type Inline } from '#site/inline.ts';

const cases: [string, Inline | Inline[], string][] = [
  ['plain words are escaped', 'a < b & “c”', 'a &lt; b &amp; “c”'],
  [
    'numbers, dates and ranges do not break',
    'Nghị định 168/2018/NĐ-CP, 24-HD/BTCTW, từ 01/7/2025, 2021–2025',
    'Nghị định <span class="nb">168/2018/NĐ-CP</span>, <span class="nb">24-HD/BTCTW</span>, từ ' +
      '<span class="nb">01/7/2025</span>, <span class="nb">2021–2025</span>',
  ],
  ['words joined by a hyphen may break', 'kinh tế-xã hội', 'kinh tế-xã hội'],
  [
    'a path becomes a link below the base',
    { text: 'Hà Nam', path: '/dia-phuong/ha-nam-35/' },
    '<a href="/dia-phuong/ha-nam-35/">Hà Nam</a>',
  ],
  ['an anchor stays an anchor', { text: 'x', path: '#nguon' }, '<a href="#nguon">x</a>'],
  [
    'an address elsewhere is kept and escaped',
    { text: 'x', path: 'https://example.vn/?a=1&b="' },
    '<a href="https://example.vn/?a=1&amp;b=&quot;">x</a>',
  ],
  ['markup in a text is text', { text: '<b>x</b>', strong: true }, '<b>&lt;b&gt;x&lt;/b&gt;</b>'],
];

for (const [title, parts, expected] of cases) {
  test(title, () => {
    assert.equal(inlineHtml(parts), expected);
  });
}

test('a status has its sign, its tone and its word', () => {
  const html = inlineHtml({ text: 'Chưa rõ', sign: 'unknown', tone: 'unknown' });
  assert.match(
    html,
    /^<span class="state unknown"><svg class="st"[^>]* aria-hidden="true">.*<\/svg>Chưa rõ<\/span>$/,
  );
});

test('runs stand beside one another without anything between them', () => {
  assert.equal(
    inlineHtml(['a ', { text: 'b', quiet: true }, '.']),
    'a <span class="quiet">b</span>.',
  );
});
