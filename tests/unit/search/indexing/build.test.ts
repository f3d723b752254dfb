import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildIndex } from '#search/indexing/build.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { record } from '../small-index.ts';

const records = Array.from({ length: 30 }, (_, number) =>
  record(`van-ban-${String(number)}`, [`Dân quân tự vệ số ${String(number)}.`, 'Quốc phòng.'], {
    filters: { nam: [String(2000 + number)] },
    day: `2024-01-${String(number + 1).padStart(2, '0')}`,
  }),
);

async function files(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found[path.slice(folder.length)] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  }
  return found;
}

test('the same records give the same files', async () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  await buildIndex({ records, outDir: first });
  await buildIndex({ records, outDir: second });
  assert.deepEqual(await files(first), await files(second));
});

test('what lay there before is replaced, unused parts of Pagefind are left out', async () => {
  const folder = temporaryFolder({ 'pagefind/old.pf_index': 'x', 'index.html': 'y' });
  const summary = await buildIndex({ records, outDir: folder, extra: { 'luu.json': { a: 1 } } });
  const names = Object.keys(await files(folder));
  assert.ok(names.includes('/index.html') && names.includes('/pagefind/luu.json'));
  assert.ok(!names.some((name) => /old\.pf_index|-ui|highlight|\.css$/.test(name)));
  assert.deepEqual(summary.documents, 30);
  assert.equal(summary.files, names.length - 1);
  assert.ok(summary.bytes > 0);
});

test('progress is told, document by document', async () => {
  const told: number[] = [];
  await buildIndex({ records, outDir: temporaryFolder(), onProgress: (done) => told.push(done) });
  assert.deepEqual(
    told,
    records.map((_, index) => index + 1),
  );
});

test('an archive without documents has an index all the same', async () => {
  const folder = temporaryFolder();
  assert.equal((await buildIndex({ records: [], outDir: folder })).documents, 0);
  assert.ok('/pagefind/pagefind-entry.json' in (await files(folder)));
});

test('records that fail stop the build and leave what was there', async () => {
  const folder = temporaryFolder();
  await mkdir(join(folder, 'pagefind'));
  await writeFile(join(folder, 'pagefind', 'kept'), '');
  async function* failing() {
    yield records[0] ?? assert.fail();
    await Promise.resolve();
    throw new Error('no body');
  }
  await assert.rejects(buildIndex({ records: failing(), outDir: folder }), /no body/);
  assert.deepEqual(Object.keys(await files(folder)), ['/pagefind/kept']);
});
