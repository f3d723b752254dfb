import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyProse, fieldProse, rawProse } from '#lint/prose.ts';
import { parseBody } from '#markdown/parse.ts';

const proseOf = (body: string) => {
  const { tree } = parseBody(body);
  assert.ok(tree);
  return bodyProse(tree, 11);
};

test('every sign of a paragraph has its place in the file', () => {
  const body = 'Một **hai** ba\nbốn *năm* sáu.\n\n- bảy\n- tám [chín](/nam/2024/)';
  const lines = body.split('\n');
  for (const { text, at } of proseOf(body))
    for (const word of text.match(/\p{L}+/gu) ?? []) {
      const { line, column } = at(text.indexOf(word));
      assert.equal(lines[line - 11]?.slice(column - 1, column - 1 + word.length), word);
    }
});

test('headings, cells, captions and alternative texts are prose', () => {
  const kinds = proseOf(
    '## Mục\n\n| Đầu |\n| --- |\n| ô |\n\n<Figure src="a.jpg" alt="Tả ảnh" caption="Chú thích" />\n\n![Lời tả](attachments/b.jpg)',
  ).map(({ kind, text }) => `${kind}: ${text}`);
  assert.deepEqual(kinds, [
    'heading: Mục',
    'cell: Đầu',
    'cell: ô',
    'alt: Tả ảnh',
    'alt: Chú thích',
    'alt: Lời tả',
  ]);
});

test('withheld words, slips kept as signed and code are no prose, and words do not meet across them', () => {
  const [only] = proseOf('a <Sic correct="x">b</Sic> c <Redacted reason="r" /> `d` e');
  assert.equal(only?.text, 'a … c … … e');
});

test('a body that cannot be parsed is read by its lines', () => {
  const found = rawProse('một\n\n<Task\nhai', 5);
  assert.deepEqual(
    found.map(({ text, at }) => [text, at(0).line]),
    [
      ['một', 5],
      ['<Task', 7],
      ['hai', 8],
    ],
  );
});

test('of the fields, only those that hold words are prose', () => {
  const data = {
    id: 'kim-dong-2024',
    title: 'Về tuyển quân',
    source: { url: 'https://example.vn/' },
    attachments: [{ file: 'a/b.pdf', label: 'Phụ lục' }],
    year: 2025,
  };
  const found = fieldProse(data, (path) => ({ line: path.length, column: 3 }));
  assert.deepEqual(
    found.map(({ field, at }) => [field, at(0).line]),
    [
      ['title', 1],
      ['attachments[0].label', 3],
    ],
  );
});
