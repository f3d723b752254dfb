import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendered } from './rendered.ts';

test('a body is cut at its second-level headings; the heading is told, not printed', () => {
  const { sections } = rendered('mở\n\n## 1. A\n\nb\n\n### C\n\nd\n\n## Kết quả\n\ne').body;
  assert.deepEqual(
    sections.map(({ anchor, number, title, blocks }) => [anchor, number, title, blocks.length]),
    [
      [null, null, null, 1],
      ['muc-1', '1', 'A', 2],
      ['ket-qua', null, 'Kết quả', 1],
    ],
  );
  assert.doesNotMatch(sections.map(({ html }) => html).join(''), /<h2/u);
});

test('nothing before the first heading is no section; a heading without words below it is one', () => {
  const { sections } = rendered('## 1. A\n\n## 2. B\n\nc').body;
  assert.deepEqual(
    sections.map(({ anchor, html }) => [anchor, html === '']),
    [
      ['muc-1', true],
      ['muc-2', false],
    ],
  );
});

test('blocks carry their words for search', () => {
  const { sections } = rendered('## 1. A\n\nMột **hai**\n\n- ba\n  - bốn').body;
  assert.deepEqual(sections[0]?.blocks, [
    { anchor: 'muc-1-1', number: '1.1', text: 'Một hai' },
    { anchor: 'muc-1-2', number: '1.2', text: 'ba' },
    { anchor: 'muc-1-3', number: '1.3', text: 'bốn' },
  ]);
});

test('an empty body has no sections', () => {
  assert.deepEqual(rendered('').body, { sections: [], footnotes: '' });
});

test('the HTML of a section begins and ends with an element', () => {
  const body =
    '\nmở\n\n## 1. A\n\n| a |\n|---|\n| 1 |\n\n## 2. B\n\n> c\n\n<Redacted reason="le" />\n\n## 3. C\n\n- d\n';
  const { sections } = rendered(body).body;
  assert.equal(sections.length, 4);
  for (const { html } of sections) assert.match(html, /^<[^]*>$/u);
});
