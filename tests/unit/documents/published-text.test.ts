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

test('the text is number, title, headings, blocks and footnotes, a line each', () => {
  const notes = [{ anchor: 'n', number: '*', text: 'Chú thích.' }];
  const body = { sections: [section(null, 'Mở đầu.'), section('Kết quả', 'Một.', 'Hai.')] };
  assert.equal(
    publishedText({ number: '12-CT/HU', title: 'Về việc' }, { ...body, footnotes: '<p/>', notes }),
    '12-CT/HU\nVề việc\nMở đầu.\nKết quả\nMột.\nHai.\nChú thích.\n',
  );
});

test('a document without number begins with its title; letters are composed', () => {
  const body = { sections: [section(null, 'ấn'.normalize('NFD'))], footnotes: '' };
  assert.equal(publishedText({ number: null, title: 'T' }, body), 'T\nấn\n');
});
