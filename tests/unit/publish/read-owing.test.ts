import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { findDebts } from '#lint/debts/find-debts.ts';
import { readOwing } from '#publish/read-owing.ts';
import { readSettings } from '#publish/settings.ts';
import { owingArchive } from '../lint/debts/owing-archive.ts';

test('a draft owes something once it has lain for so many days', async () => {
  const { content } = owingArchive();
  // the age of a file outside git is that of the file, which is new: long after it, the draft has lain
  const settings = readSettings({ LUU_CONTENT: content, BUILD_NOW: '2999-01-01' });
  const lying = async (days: number): Promise<number> => {
    const { archive } = await readOwing(settings, join(content, '../cache'), days);
    return findDebts(archive).filter(({ kind }) => kind === 'lying-draft').length;
  };
  assert.ok((await lying(1)) > 0);
  assert.equal(await lying(10_000_000), 0);
});
