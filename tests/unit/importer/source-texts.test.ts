import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageTexts, omittedTexts, sourceTexts } from '#importer/source-texts.ts';
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

test('what is said of images comes by itself, and what is omitted with its reason', () => {
  const place = { part: 'body', where: 'đoạn 4' } as const;
  const image = { kind: 'image', bytes: new Uint8Array(), type: 'image/png', place } as const;
  const source = {
    ...makeSource({ ...image, alt: ' Hội trường ' }, { ...image, alt: '' }),
    omitted: [{ paragraph: paragraph('ẩn', { place }), reason: 'Chữ ẩn.' }],
  };
  assert.deepEqual(sourceTexts(source), []);
  assert.deepEqual(imageTexts(source), [{ text: 'Hội trường', place, alt: true }]);
  assert.deepEqual(omittedTexts(source), [{ text: 'ẩn', place, reason: 'Chữ ẩn.' }]);
});
