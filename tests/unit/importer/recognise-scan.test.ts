import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writePgm } from '#importer/write-pgm.ts';
import { recogniseScan } from '#importer/recognise-scan.ts';
import { madePicture } from './made-pdf.ts';

test('one picture is one page', async () => {
  const source = await recogniseScan(writePgm(madePicture('THI')));
  assert.equal(source.format, 'scan');
  assert.match(JSON.stringify(source.blocks), /"text":"THI".*trang 1, dòng 1/);
});
