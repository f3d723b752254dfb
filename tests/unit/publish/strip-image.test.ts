import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { ImageError, stripImage } from '#publish/strip-image.ts';

/** A picture lying on its side that says where it was taken. */
const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } })
  .withExif({
    IFD0: { Copyright: 'ai đó', Orientation: '6' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 33/1 0/1' },
  })
  .jpeg()
  .toBuffer();

for (const [extension, format] of [
  ['jpg', 'jpeg'],
  ['png', 'png'],
  ['webp', 'webp'],
] as const)
  test(`a ${extension} keeps its picture and nothing else`, async () => {
    assert.ok((await sharp(photo).metadata()).exif, 'the test photo has EXIF');
    const stripped = await sharp(await stripImage(photo, extension)).metadata();
    assert.equal(stripped.format, format);
    assert.equal(stripped.exif, undefined);
    assert.equal(stripped.xmp, undefined);
  });

test('a picture on its side is turned before the sign that says so goes', async () => {
  const side = await sharp(photo).withMetadata({ orientation: 6 }).toBuffer();
  const { width, height } = await sharp(await stripImage(side, 'jpg')).metadata();
  assert.deepEqual([width, height], [20, 40]);
});

test('a broken image is told in a sentence', async () => {
  await assert.rejects(stripImage(new Uint8Array([1, 2, 3]), 'png'), ImageError);
});
