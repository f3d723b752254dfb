import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfImages, toPnm } from '#importer/pdf-images.ts';
import { madePdf, madePicture } from './made-pdf.ts';

const textOf = (bytes: Uint8Array | null) => new TextDecoder('latin1').decode(bytes ?? undefined);

test('pixels are written as PNM by how many bytes they have', () => {
  const written = (width: number, ...data: number[]) =>
    textOf(toPnm({ data: Uint8Array.from(data), width, height: 1 }));
  assert.equal(written(2, 65, 66), 'P5\n2 1\n255\nAB');
  assert.equal(written(2, 65, 66, 67, 68, 69, 70), 'P6\n2 1\n255\nABCDEF');
  assert.equal(written(2, 65, 66, 67, 0, 68, 69, 70, 0), 'P6\n2 1\n255\nABCDEF');
  assert.equal(written(9, 0xff ^ 65, 0xff ^ 66), 'P4\n9 1\nAB');
  assert.equal(toPnm({ data: Uint8Array.of(1), width: 9, height: 1 }), null);
});

test('the picture of each page is taken out, small ones are not', async () => {
  const small = { width: 10, height: 10, data: new Uint8Array(100) };
  const { images, without } = await pdfImages(madePdf([small, madePicture('THI'), []]));
  assert.deepEqual(
    images.map(({ number }) => number),
    [2],
  );
  assert.deepEqual(without, [1, 3]);
  assert.match(textOf(images[0]?.bytes ?? null), /^P[56]\n700 \d+\n255\n/);
});
