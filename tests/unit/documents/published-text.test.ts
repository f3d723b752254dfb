import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Section } from '#documents/document.ts';
import { publishedText } from '#documents/published-text.ts';

const section = (title: string | null, ...texts: string[]): Section => ({
  anchor: null,
  number: '1',
  title,
  html: '<p>khác</p>',
  blocks: texts.map((text, at) => ({ anchor: `a-${String(at)}`, number: String(at), text })),
  cites: [],
});

test('the text is headings, blocks and footnotes, a line each', () => {
  const notes = [{ anchor: 'n', number: '*', text: 'Chú thích.' }];
  const sections = [section(null, 'Mở đầu.'), section('Kết quả', 'Một.', 'Hai.')];
  assert.equal(
    publishedText({ sections, footnotes: '<p/>', notes }),
    'Mở đầu.\nKết quả\nMột.\nHai.\nChú thích.\n',
  );
});

test('a body without words is an empty text', () => {
  assert.equal(publishedText({ sections: [], footnotes: '' }), '');
});
