import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SourceBlock, SourceDocument } from '#importer/source-document.ts';
import { writeBody } from '#importer/write-body.ts';
import { checkBody } from '#markdown/check-body.ts';
import { paragraph, table } from './make-source.ts';
import { blocksArbitrary } from './random-source.ts';

const body = (...blocks: (SourceBlock | string)[]): string =>
  writeBody(blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)));

test('numbered lines are items with the numbers printed', () => {
  assert.equal(body('1. Một', '2. Hai', 'Lời.', '3. Ba'), '1. Một\n2. Hai\n\nLời.\n\n3. Ba\n');
});

test('a number that Markdown would count otherwise stays in the words', () => {
  assert.equal(body('1. Một', '3. Ba', '1. Một nữa'), '1. Một\n\n3\\. Ba\n\n1. Một nữa\n');
});

test('the number of an item does not hang on its type', () => {
  const mixed = { ...paragraph(''), runs: [{ text: '1. Việc.', bold: true }, { text: ' Lời.' }] };
  assert.equal(body(mixed, 'Lời'), '1. **Việc.** Lời.\n\nLời\n');
});

test('numbers that the source sets by itself are printed, points stay words', () => {
  const own = (mark: string, text: string) => paragraph(text, { list: { mark, level: 0 } });
  assert.equal(
    body(own('1.', 'Một'), own('2.', 'Hai'), own('a)', 'điểm'), own('•', 'việc')),
    '1. Một\n2. Hai\n\na) điểm\n\n- việc\n',
  );
});

test('bullets within bullets stand in', () => {
  assert.equal(body('- Một', '+ hai', '+ ba', '- Bốn'), '- Một\n  + hai\n  + ba\n- Bốn\n');
  assert.equal(body('+ Một', '+ hai'), '+ Một\n+ hai\n');
});

test('headings are written by rule, with the line that belongs to them', () => {
  const bold = { bold: true };
  assert.equal(
    body(
      paragraph('Chương I', bold),
      paragraph('QUY ĐỊNH CHUNG', bold),
      paragraph('Điều 1. Phạm vi', bold),
      'Lời.',
    ),
    '## Chương I QUY ĐỊNH CHUNG\n\n### Điều 1. Phạm vi\n\nLời.\n',
  );
});

test('a style of headings says nothing of what is centred', () => {
  const styled = { heading: 1 } as const;
  assert.equal(body(paragraph('Kết quả', styled)), '## Kết quả\n');
  assert.equal(body(paragraph('HỘI ĐỒNG', { ...styled, align: 'center' })), 'HỘI ĐỒNG\n');
});

test('a body that is bold throughout is not bold', () => {
  const bold = { bold: true };
  assert.equal(body(paragraph('1. Một', bold), paragraph('Lời', bold)), '1. Một\n\nLời\n');
});

test('lines drawn with signs are no words; a table for laying out is unrolled', () => {
  assert.equal(body('*****', table(['Một', '-----'], ['Hai']), '____'), 'Một\n\nHai\n');
});

test('lines of a paragraph break where they break', () => {
  assert.equal(body('Một\n# hai'), 'Một\\\n\\# hai\n');
});

test('footnotes are numbered in the order of their marks; one that nothing calls is not written', () => {
  const call = (footnote: string): SourceBlock => ({
    ...paragraph(''),
    runs: [{ text: 'Xem' }, { text: '*', footnote }],
  });
  const footnotes = ['a', 'b', 'c'].map((id) => ({
    id,
    blocks: [paragraph(`Chú ${id}`), paragraph('thêm')],
  }));
  assert.equal(
    writeBody([call('b'), call('a')], { footnotes }),
    'Xem[^1]\n\nXem[^2]\n\n[^2]: Chú a\n\n    thêm\n\n[^1]: Chú b\n\n    thêm\n',
  );
});

test('an image is a figure with its alternative text, or nothing where it cannot be shown', () => {
  const image: SourceBlock = {
    kind: 'image',
    bytes: new Uint8Array(),
    type: 'image/png',
    alt: 'Ảnh "{a}"',
    place: { part: 'body', where: 'đoạn 1' },
  };
  assert.equal(
    writeBody([image], { imageSource: () => '/attachments/a/anh-1.png' }),
    '<Figure src="/attachments/a/anh-1.png" alt="Ảnh &#34;&#123;a&#125;&#34;" />\n',
  );
  assert.equal(writeBody([image]), '');
});

test('whatever a source holds, the gate finds nothing wrong with the language of its body', () => {
  fc.assert(
    fc.property(blocksArbitrary, (blocks: SourceDocument['blocks']) => {
      const mdx = writeBody(blocks);
      const { findings } = checkBody(mdx, 1, [], 'document');
      const language = findings.filter(({ rule }) => /^(?:mdx|anchor|heading)/u.test(rule));
      assert.deepEqual(language, [], mdx);
    }),
    { numRuns: 500 },
  );
});
