import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPnm } from '#importer/pdf-images.ts';
import { recogniseScan } from '#importer/recognise-scan.ts';
import { madePicture } from './made-pdf.ts';

test('one picture is one page', async () => {
  const bytes = toPnm(madePicture('THI'));
  assert.ok(bytes);
  const source = await recogniseScan(bytes);
  assert.equal(source.format, 'scan');
  assert.match(JSON.stringify(source.blocks), /"text":"THI".*trang 1, dòng 1/);
});
