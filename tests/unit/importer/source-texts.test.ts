import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceTexts } from '#importer/source-texts.ts';
import { makeSource, paragraph, table } from './make-source.ts';

test('all words come, a paragraph each: body, cells with their place, footnotes, margins', () => {
  const source = {
    ...makeSource('Một', table(['a', 'b'], ['c']), {
      ...paragraph(''),
      runs: [{ text: 'Xem' }, { text: '1', footnote: 'x' }],
    }),
    footnotes: [{ id: 'x', blocks: [paragraph('Chú')] }],
    margins: [paragraph('Đầu trang', { place: { part: 'header', where: 'đầu trang' } })],
  };
  const texts = sourceTexts(source);
  assert.deepEqual(
    texts.map(({ text }) => text),
    ['Một', 'a', 'b', 'c', 'Xem', 'Chú', 'Đầu trang'],
  );
  assert.deepEqual(texts[3]?.cell, { table: 0, row: 0, column: 1 });
  assert.equal(texts.at(-1)?.place.part, 'header');
});
