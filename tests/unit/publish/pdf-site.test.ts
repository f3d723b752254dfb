import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { pdfSite } from '../../../src/publish/pdf-site.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

// what it prints is tested with a browser (tests/browser/print.test.ts)
test('without a browser nothing is written, and the fault says what to do', async () => {
  const folder = temporaryFolder();
  const wish = process.env['LUU_CHROMIUM'];
  process.env['LUU_CHROMIUM'] = '/nowhere/chromium';
  try {
    await assert.rejects(
      pdfSite({ site: folder, papers: [{ id: 'a', path: '/van-ban/a/' }], folder }),
      /không khởi động được/,
    );
  } finally {
    if (wish === undefined) delete process.env['LUU_CHROMIUM'];
    else process.env['LUU_CHROMIUM'] = wish;
  }
  assert.deepEqual(readdirSync(folder), []);
});
