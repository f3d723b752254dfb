import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImportFault } from '#importer/import-fault.ts';
import { openPdf, pdfPages } from '#importer/pdf-pages.ts';
import { madePdf } from './made-pdf.ts';

test('each word has its place from the upper left corner, its size and its font', async () => {
  const bytes = madePdf([
    [
      { text: 'Ngay 5', x: 100, y: 742 },
      { text: 'Dam', x: 100, y: 700, font: 'F2', size: 20 },
      { text: 'DAU DEN', x: 30, y: 100, turned: true },
    ],
  ]);
  const copy = bytes.slice();
  const [page] = await pdfPages(await openPdf(bytes));
  assert.deepEqual(bytes, copy, 'the bytes stay with their owner');
  assert.deepEqual([page?.width, page?.height], [595, 842]);
  const [first, bold] = page?.pieces ?? [];
  assert.deepEqual([first?.text, first?.x, first?.y, first?.size], ['Ngay 5', 100, 100, 12]);
  assert.ok(Math.abs((first?.width ?? 0) - 40) < 4, String(first?.width));
  assert.deepEqual([bold?.text, bold?.bold, bold?.font], ['Dam', true, 'Helvetica-Bold']);
  assert.equal(first?.bold, undefined);
  assert.equal(page?.pieces.length, 2);
  assert.equal(page?.slanted, 'DAU DEN');
});

test('a damaged file is a fault for clerks', async () => {
  await assert.rejects(openPdf(new TextEncoder().encode('%PDF-1.4\nnothing')), (fault) => {
    assert.ok(fault instanceof ImportFault);
    assert.match(fault.message, /hỏng/);
    return true;
  });
});
