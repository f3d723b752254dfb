import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { turnPicture } from '#importer/turn-picture.ts';
import { writePgm } from '#importer/write-pgm.ts';

const picture = { width: 3, height: 2, data: Uint8Array.of(10, 20, 30, 40, 50, 60) };
const raw = { raw: { width: 3, height: 2, channels: 1 as const } };

for (const [format, bytes] of [
  ['PGM', writePgm(picture)],
  ['PNG', await sharp(picture.data, raw).png().toBuffer()],
] as const) {
  test(`a picture is turned clockwise, as ${format}`, async () => {
    for (const [turn, width, pixels] of [
      [90, 2, [40, 10, 50, 20, 60, 30]],
      [180, 3, [60, 50, 40, 30, 20, 10]],
      [270, 2, [30, 60, 20, 50, 10, 40]],
    ] as const) {
      const turned = sharp(await turnPicture(bytes, turn)).extractChannel(0);
      const { data, info } = await turned.raw().toBuffer({ resolveWithObject: true });
      assert.equal(info.width, width);
      assert.deepEqual([...data], pixels);
    }
  });
}

test('a photograph is turned as it is seen, not as it lies in the file', async () => {
  const lying = await sharp(picture.data, raw).withMetadata({ orientation: 6 }).png().toBuffer();
  const { data, info } = await sharp(await turnPicture(lying, 90))
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  assert.equal(info.width, 3);
  assert.deepEqual([...data], [60, 50, 40, 30, 20, 10]);
});

test('what is no picture throws', async () => {
  await assert.rejects(turnPicture(Uint8Array.of(1, 2, 3), 90));
});
