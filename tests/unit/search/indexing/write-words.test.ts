import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { writeWords, type RecordRow } from '#search/indexing/write-words.ts';
import { record, smallIndex } from '../small-index.ts';

const records = Array.from({ length: 24 }, (_, at) =>
  record(
    `van-ban-${String(at)}`,
    [Array.from({ length: 900 }, (_, word) => `tu${String((word * 7 + at) % 3000)}`).join(' ')],
    { filters: { nam: ['2024'] } },
  ),
);
const rows: RecordRow[] = records.map(({ url }) => ({ url, day: '2024-01-01', values: {} }));
const small = await smallIndex(records);
const folder = join(small.folder, 'pagefind');

test('files are small, and named by the release they belong to', async () => {
  const [release] = readdirSync(join(folder, 'words'));
  assert.deepEqual(JSON.parse(readFileSync(join(folder, 'luu-index.json'), 'utf8')), {
    form: 1,
    release,
  });
  const names = readdirSync(join(folder, 'words', release ?? ''));
  assert.ok(names.includes('contents') && names.includes('0') && names.length > 10);
  for (const name of names.filter((one) => one !== 'contents')) {
    const bytes = gunzipSync(readFileSync(join(folder, 'words', release ?? '', name)));
    assert.ok(bytes.length < 14_000, name);
  }
});

test('pages that are not those of the records are refused', async () => {
  const others = rows.map((row, at) => (at === 0 ? { ...row, url: '/van-ban/khac/' } : row));
  await assert.rejects(writeWords(folder, others, []), /Page 0 .*van-ban-0.*khac/);
  await assert.rejects(writeWords(folder, rows.slice(1), []), /24 of 23/);
});

test('an index of another release of Pagefind is refused', async () => {
  const path = join(folder, 'pagefind-entry.json');
  const entry = readFileSync(path, 'utf8');
  writeFileSync(path, entry.replace(/"version":"[^"]+"/, '"version":"9.0.0"'));
  try {
    await assert.rejects(writeWords(folder, rows, []), /9\.0\.0/);
  } finally {
    writeFileSync(path, entry);
  }
});

test('other days or values are another release', async () => {
  const [before] = readdirSync(join(folder, 'words'));
  rmSync(join(folder, 'words'), { recursive: true });
  await writeWords(
    folder,
    rows.map((row) => ({ ...row, day: '2025-01-01' })),
    [],
  );
  assert.notEqual(readdirSync(join(folder, 'words'))[0], before);
});
