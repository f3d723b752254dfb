import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImportFault } from '#importer/import-fault.ts';
import { recognisePdf } from '#importer/recognise-pdf.ts';
import { madePdf, madePicture } from './made-pdf.ts';

test('the pictures of a scanned PDF are recognised', async () => {
  const source = await recognisePdf(madePdf([madePicture('THI')]));
  assert.match(JSON.stringify(source.blocks), /"text":"THI"/);
});

test('a page whose picture is missing is named', async () => {
  const { warnings } = await recognisePdf(madePdf([madePicture('THI'), []]));
  const [warning] = warnings.filter(({ rule }) => rule === 'scan-page-missing');
  assert.match(warning?.message ?? '', /trang 2;/);
});

test('a PDF without pictures says how the scan must come', async () => {
  await assert.rejects(recognisePdf(madePdf([[]])), (fault) => {
    assert.ok(fault instanceof ImportFault);
    assert.match(fault.remedy, /PNG/);
    return true;
  });
});
