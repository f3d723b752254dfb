import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLintImage } from '#lint/lint-image.ts';
import { picture } from './picture.ts';

const FILE = 'public/attachments/a.jpg';

for (const format of ['jpeg', 'png', 'webp'] as const)
  for (const [told, located, described] of [
    [{}, false, false],
    [{ make: 'ABC' }, false, true],
    [{ latitudeRef: 'N' }, true, false],
    [{ make: 'ABC', latitudeRef: 'N' }, true, true],
  ] as const)
    test(`what a ${format} picture tells is found: ${JSON.stringify(told)}`, async () => {
      const image = await readLintImage(picture(format, told), FILE);
      assert.deepEqual(image, { file: FILE, located, described });
    });

test('a broken file and what is no picture tell nothing', async () => {
  for (const bytes of [new Uint8Array([0xff, 0xd8, 0xff, 0xe1]), new Uint8Array(0)])
    assert.deepEqual(await readLintImage(bytes, FILE), {
      file: FILE,
      located: false,
      described: false,
    });
});
