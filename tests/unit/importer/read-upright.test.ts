import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { readUpright } from '#importer/read-upright.ts';
import type { Turn } from '#importer/turn-picture.ts';
import { writePgm } from '#importer/write-pgm.ts';

const SIGNS = 'x'.repeat(30);

/** A page whose print stands upright when its black corner is the upper left one; it lies turned by `lies`. */
async function page(lies: number): Promise<Uint8Array> {
  const upright = writePgm({ width: 2, height: 2, data: Uint8Array.of(0, 255, 255, 255) });
  return sharp(upright.subarray(-4), { raw: { width: 2, height: 2, channels: 1 } })
    .rotate(lies)
    .png()
    .toBuffer();
}

/** A recognition that is sure of upright pages only, and counts what it is asked. */
function reader(text = SIGNS, never = false) {
  const asked = { times: 0 };
  const read = async (bytes: Uint8Array) => {
    asked.times++;
    const { data } = await sharp(bytes)
      .extractChannel(0)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const confidence = data[0] === 0 && !never ? 0.95 : 0.3;
    return [{ text, x: 0, y: 0, width: 1, size: 1, confidence }];
  };
  return { asked, read };
}

test('a page is turned until it can be read, and the next page first as this one was', async () => {
  const { asked, read } = reader();
  const turns: Turn[] = [180, 90, 270];
  const cases = [
    [0, 0, 1],
    [90, 270, 4],
    [90, 270, 2],
    [180, 180, 3],
    [0, 0, 1],
  ] as const;
  for (const [lies, turn, times] of cases) {
    asked.times = 0;
    const found = await readUpright(await page(lies), read, turns);
    assert.deepEqual([found.turn, asked.times], [turn, times], String(lies));
    assert.equal(found.pieces[0]?.confidence, 0.95);
  }
  assert.deepEqual(turns, [180, 270, 90]);
});

test('a page that no turn helps stays as it is', async () => {
  const { asked, read } = reader(SIGNS, true);
  const { turn, pieces } = await readUpright(await page(0), read, [180, 90, 270]);
  assert.deepEqual([turn, pieces[0]?.confidence, asked.times], [0, 0.3, 4]);
});

test('a stamp is not turned', async () => {
  const { asked, read } = reader('ĐẾN', true);
  assert.equal((await readUpright(await page(0), read, [180])).turn, 0);
  assert.equal(asked.times, 1);
});
