import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanScale, type PlacedPicture } from '#importer/scan-scale.ts';

const A4 = [595, 842] as const;
const dpi = (scale: number) => Math.round(scale * 72);
const placed = (width: number, height: number, wide: number, high: number): PlacedPicture => ({
  pixels: [width, height],
  points: [wide, high],
});

test('a page is drawn as fine as its scan', () => {
  const cases: [string, number, PlacedPicture[]][] = [
    ['no picture', 300, []],
    ['a scan of the page', 200, [placed(1653, 2339, 595, 842)]],
    ['a scan that lies across', 200, [placed(2339, 1653, 842, 595)]],
    ['strips', 300, [placed(2479, 200, 595, 48), placed(2479, 200, 595, 48)]],
    ['a fax, finer across than down', 204, [placed(1686, 1146, 595, 842)]],
    ['a logo beside a scan', 150, [placed(900, 900, 60, 60), placed(1240, 1754, 595, 842)]],
    ['a logo only', 300, [placed(900, 900, 60, 60)]],
    ['a picture of no size', 300, [placed(900, 900, 595, 0)]],
  ];
  for (const [name, expected, pictures] of cases)
    assert.equal(dpi(scanScale(A4, pictures)), expected, name);
});

test('a page of more pixels than help is drawn smaller', () => {
  const scale = scanScale(A4, [placed(4958, 7017, 595, 842)]);
  assert.ok(Math.abs(scale ** 2 * 595 * 842 - 18_000_000) < 1);
  // pages of phones are as large in points as in pixels
  assert.equal(scanScale([2480, 3508], [placed(2480, 3508, 2480, 3508)]), 1);
});
