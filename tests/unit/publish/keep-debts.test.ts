import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { debtFile } from '#publish/debt-file.ts';
import { keepDebts } from '#publish/keep-debts.ts';
import { readSettings } from '#publish/settings.ts';
import { join } from 'node:path';
import { owingArchive } from '../lint/debts/owing-archive.ts';

test('what is due is written down for the page of a preview', async () => {
  const { content } = owingArchive();
  const cache = join(content, '../cache');
  const settings = readSettings({
    LUU_CONTENT: content,
    LUU_CACHE: cache,
    BUILD_NOW: '2026-11-22',
  });
  mkdirSync(settings.cache, { recursive: true });
  const report = await keepDebts(settings);
  assert.ok(report.counts.urgent > 0 && report.counts.note > 0);
  assert.equal(report.asked, null);
  assert.deepEqual(JSON.parse(readFileSync(debtFile(settings), 'utf8')), report);
});
