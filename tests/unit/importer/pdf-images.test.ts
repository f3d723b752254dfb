import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfImages, toPnm } from '#importer/pdf-images.ts';
import { madePdf, madePicture } from './made-pdf.ts';

test('pixels are written as PNM, without transparency', () => {
  const grey = toPnm({ data: Uint8ClampedArray.of(7, 8), width: 2, height: 1, channels: 1 });
  assert.deepEqual(grey, new TextEncoder().encode('P5\n2 1\n255\n\u0007\u0008'));
  const data = Uint8ClampedArray.of(65, 66, 67, 0, 68, 69, 70, 0);
  const colour = toPnm({ data, width: 2, height: 1, channels: 4 });
  assert.equal(new TextDecoder().decode(colour), 'P6\n2 1\n255\nABCDEF');
});

test('the picture of each page is taken out, small ones are not', async () => {
  const small = { width: 10, height: 10, data: new Uint8Array(100) };
  const images = await pdfImages(madePdf([small, madePicture('THI'), []]));
  assert.deepEqual(
    images.map(({ number }) => number),
    [2],
  );
  const head = new TextDecoder('latin1').decode(images[0]?.bytes.subarray(0, 20));
  assert.match(head, /^P[56]\n700 \d+\n255\n/);
});
