import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exifOfWebp } from '#lint/exif-of-webp.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const chunk = (name: string, body: string) =>
  `${name}${String.fromCharCode(body.length, 0, 0, 0)}${body}${body.length % 2 ? '\0' : ''}`;
const webp = (...chunks: string[]) => bytesOf(`RIFF\0\0\0\0WEBP${chunks.join('')}`);

test('the block of a picture is found behind others, with or without its head', () => {
  for (const head of ['', 'Exif\0\0']) {
    const found = exifOfWebp(webp(chunk('VP8 ', 'abc'), chunk('EXIF', `${head}II*`)));
    assert.deepEqual(found, bytesOf('II*'));
  }
});

test('a picture without the block, a torn one and another format have none', () => {
  for (const bytes of [
    webp(chunk('VP8 ', 'abc')),
    bytesOf('RIFF\0\0\0\0WEBPVP8'),
    bytesOf('\x89PNG'),
  ])
    assert.equal(exifOfWebp(bytes), null);
});
