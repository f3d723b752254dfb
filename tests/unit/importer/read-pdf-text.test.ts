import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImportFault } from '#importer/import-fault.ts';
import { readPdfText } from '#importer/read-pdf-text.ts';
import { madePdf, madePicture } from './made-pdf.ts';

const LINE = 'Cac don vi to chuc huan luyen dan quan tu ve theo ke hoach da duoc duyet';

test('a PDF with text gives its text, one of pictures nothing', async () => {
  const source = await readPdfText(madePdf([[{ text: LINE, x: 80, y: 700 }]]));
  assert.equal(source?.blocks.length, 1);
  assert.equal(await readPdfText(madePdf([madePicture('THI')])), null);
});

test('a damaged PDF is told in a sentence', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.4 not one');
  await assert.rejects(readPdfText(bytes), (fault) => fault instanceof ImportFault);
});
