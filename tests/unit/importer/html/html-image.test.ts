import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageWarnings, readHtmlImage, type HtmlTally } from '#importer/html/html-image.ts';

const place = { part: 'body', where: 'sau đoạn 2' } as const;

test('a picture in its address is bytes', () => {
  const tally: HtmlTally = { images: [], hidden: [] };
  assert.deepEqual(readHtmlImage('data:image/png;base64,AQI=', 'Ảnh', place, tally), {
    kind: 'image',
    bytes: Uint8Array.of(1, 2),
    type: 'image/png',
    alt: 'Ảnh',
    place,
  });
  assert.deepEqual(imageWarnings(tally), []);
});

test('a picture elsewhere is told by what it shows, else by its name', () => {
  const tally: HtmlTally = { images: [], hidden: [] };
  assert.equal(readHtmlImage('/anh/h%E1%BB%99i.jpg?w=1', '', place, tally), null);
  assert.equal(readHtmlImage('https://a.vn/%E0.jpg', 'Hội nghị', place, tally), null);
  assert.equal(readHtmlImage('', '', place, tally), null);
  assert.deepEqual(
    imageWarnings(tally).map(({ message }) => /“(.*)”/.exec(message)?.[1]),
    ['hội.jpg', 'Hội nghị'],
  );
});

test('a broken address of data is nothing', () => {
  const tally: HtmlTally = { images: [], hidden: [] };
  assert.equal(readHtmlImage('data:image/png;base64,@@@', '', place, tally), null);
  assert.deepEqual(tally.images, []);
});
