import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPdfium } from '#importer/open-pdfium.ts';

test('PDFium is loaded once, from this machine', async () => {
  const fetched = globalThis.fetch;
  globalThis.fetch = () => Promise.reject(new Error('no network'));
  try {
    const first = await openPdfium();
    assert.equal(await openPdfium(), first);
    assert.equal(first.FPDF_LoadMemDocument(0, 0, ''), 0);
    assert.ok(first.pdfium.HEAPU8.length > 0);
  } finally {
    globalThis.fetch = fetched;
  }
});
