import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import type { FileEntry } from '#markdown/file-entry.ts';
import { listsOf } from '#markdown/process-file.ts';
import { processFiles } from '#markdown/process-files.ts';
import { contentFolder, directive, directivePath } from './content-folder.ts';
import { STAMP } from './entries.ts';

/** A content folder that is not there. */
const setup = {
  contentDir: '/khong/co',
  cacheDir: '/khong/co',
  base: '/',
  today: '2026-11-21',
  version: 'v',
  audience: 'public' as const,
  lists: listsOf(loadReference('/khong/co')),
  documents: [],
};

test('every file comes back, once, by other processes too', async () => {
  const folder = contentFolder();
  const { contentDir, cacheDir } = folder;
  const files = Array.from({ length: 451 }, (_, at) => {
    const file = directivePath(`kim-dong-2024-12-20-chi-thi-${at + 2}`);
    folder.write(file, directive(`kim-dong-2024-12-20-chi-thi-${at + 2}`, 'a'));
    return { collection: 'directives' as const, file, stamp: STAMP };
  });
  const names = async (workers: number): Promise<string[]> => {
    const entries: FileEntry[] = [];
    await processFiles(files, { ...setup, contentDir, cacheDir }, workers, (batch) => {
      assert.ok(batch.length <= 50);
      entries.push(...batch);
    });
    return entries.map(({ file }) => file).sort();
  };
  const expected = files.map(({ file }) => file).sort();
  assert.deepEqual(await names(2), expected);
  assert.deepEqual(await names(0), expected);
});

test('no files make no processes', async () => {
  await processFiles([], setup, 2, () => assert.fail('there is nothing to give'));
});

test('a process that fails ends the run with its reason', async () => {
  const files = Array.from({ length: 500 }, (_, at) => ({
    collection: 'directives' as const,
    file: `${at}.mdx`,
    stamp: STAMP,
  }));
  await assert.rejects(
    processFiles(files, setup, 2, () => undefined),
    /ENOENT/u,
  );
});
