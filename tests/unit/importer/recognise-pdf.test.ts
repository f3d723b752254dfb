import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImportFault } from '#importer/import-fault.ts';
import { recognisePdf } from '#importer/recognise-pdf.ts';
import { madePdf, madePicture } from './made-pdf.ts';
import { ccittPicture, jbig2Picture, shortened } from './made-scan.ts';

const picture = shortened(madePicture('THI'));

for (const [coding, page] of [
  ['pixels', picture],
  ['a fax (CCITT G4)', await ccittPicture(picture)],
  ['JBIG2', await jbig2Picture(picture)],
] as const) {
  test(`the pictures of a scanned PDF are recognised, coded as ${coding}`, async () => {
    const source = await recognisePdf(madePdf([page]));
    assert.match(JSON.stringify(source.blocks), /"text":"THI"/);
  });
}

test('a page without words is named', async () => {
  const { warnings } = await recognisePdf(madePdf([madePicture('THI'), []]));
  const [warning] = warnings.filter(({ rule }) => rule === 'scan-page-empty');
  assert.match(warning?.message ?? '', /trang 2\./);
});

test('a PDF without words says how the scan must come, a damaged one how it is mended', async () => {
  for (const [bytes, remedy] of [
    [madePdf([[]]), /quét lại/],
    [Uint8Array.of(1), /tệp PDF mới/],
  ] as const) {
    await assert.rejects(recognisePdf(bytes), (fault) => {
      assert.ok(fault instanceof ImportFault);
      assert.match(fault.remedy, remedy);
      return true;
    });
  }
});
