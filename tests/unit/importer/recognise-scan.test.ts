import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPnm } from '#importer/pdf-images.ts';
import { recogniseScan } from '#importer/recognise-scan.ts';
import { madePicture } from './made-pdf.ts';

test('one picture is one page', async () => {
  const { data, width, height } = madePicture('THI');
  const bytes = toPnm({ data: Uint8ClampedArray.from(data), width, height, channels: 1 });
  const source = await recogniseScan(bytes);
  assert.equal(source.format, 'scan');
  assert.match(JSON.stringify(source.blocks), /"text":"THI".*trang 1, dòng 1/);
});
