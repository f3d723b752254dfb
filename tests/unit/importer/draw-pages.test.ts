import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawPages, type PageImage } from '#importer/draw-pages.ts';
import { ImportFault } from '#importer/import-fault.ts';
import { madePdf, madePicture, type MadePicture } from './made-pdf.ts';
import { ccittPicture, jbig2Picture, shortened } from './made-scan.ts';

async function all(pages: AsyncIterable<PageImage>): Promise<PageImage[]> {
  const images: PageImage[] = [];
  for await (const page of pages) images.push(page);
  return images;
}

const drawn = (...pages: Parameters<typeof madePdf>[0]) => all(drawPages(madePdf(pages)));

/** Size and pixels of a drawn page. */
function pixelsOf(image: PageImage | undefined): MadePicture {
  assert.ok(image);
  const head = /^P5\n(\d+) (\d+)\n255\n/.exec(Buffer.from(image.bytes).toString('latin1', 0, 40));
  assert.ok(head);
  const [all, width, height] = head;
  return {
    width: Number(width),
    height: Number(height),
    data: image.bytes.subarray(all.length),
  };
}

/** The quarter of a page that is darkest. */
function darkest({ width, height, data }: MadePicture): string {
  const ink = new Map<string, number>();
  data.forEach((grey, at) => {
    const quarter = `${at < (width * height) / 2 ? 'upper' : 'lower'} ${at % width < width / 2 ? 'left' : 'right'}`;
    ink.set(quarter, (ink.get(quarter) ?? 0) + 255 - grey);
  });
  return Array.from(ink).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const picture = shortened(madePicture('THI'));

test('a page is drawn alike, whatever its scan is coded with', async () => {
  const [grey, ...coded] = await drawn(
    picture,
    await ccittPicture(picture),
    await ccittPicture(picture, true),
    await jbig2Picture(picture),
  );
  const expected = pixelsOf(grey);
  assert.equal(expected.width, 700);
  assert.ok(expected.data.includes(0) && expected.data.includes(255));
  assert.equal(coded.length, 3);
  for (const image of coded) assert.deepEqual(pixelsOf(image), expected);
});

test('a page is turned as the file says', async () => {
  const data = new Uint8Array(700 * 990).fill(255);
  for (let row = 0; row < 300; row++) data.fill(0, row * 700, row * 700 + 200);
  const corner = { width: 700, height: 990, data };
  const pages = await drawn(
    corner,
    ...([90, 180, 270] as const).map((turned) => ({ ...corner, turned })),
  );
  assert.deepEqual(
    pages.map((page) => darkest(pixelsOf(page))),
    ['upper left', 'upper right', 'lower right', 'lower left'],
  );
});

test('a page without a picture is drawn as print is scanned', async () => {
  const [page] = await drawn([{ text: 'Ninh Kim', x: 72, y: 700 }]);
  const { width, height, data } = pixelsOf(page);
  assert.deepEqual([width, height], [2479, 3508]);
  assert.ok(data.includes(0));
});

test('a page is drawn when it is asked for', async () => {
  const pages = drawPages(madePdf([[], [], []]));
  assert.equal((await pages.next()).value?.number, 1);
  assert.equal((await pages.next()).value?.number, 2);
  await pages.return(undefined);
  assert.deepEqual(await pages.next(), { done: true, value: undefined });
});

test('a file that is no PDF is a fault with a remedy', async () => {
  await assert.rejects(all(drawPages(Uint8Array.of(1, 2, 3))), (fault) => {
    assert.ok(fault instanceof ImportFault);
    assert.match(fault.remedy, /in ra một tệp PDF mới/);
    return true;
  });
});
