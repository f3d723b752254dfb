import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { keptFollowThrough, readFollowThrough } from '#markdown/read-follow-through.ts';
import type { FollowVerdict } from '#schema/follow-through.ts';
import { contentFolder, directive, directivePath } from './content-folder.ts';

const FIRST = 'kim-dong-2023-12-10-chi-thi';
const NEXT = 'kim-dong-2024-12-10-chi-thi';
const passage = (tag: string, year: number, text: string): string =>
  `<${tag} topic="tuyen-quan" year="${String(year)}">\n\n${text}\n\n</${tag}>`;
const TASK = passage('Task', 2024, 'Giao quân đủ chỉ tiêu, không phải bù đổi.');
const RESULT = passage('Result', 2024, 'Giao quân đủ chỉ tiêu, không phải bù đổi.');

async function setting(result = RESULT) {
  const folder = contentFolder();
  folder.write(directivePath(FIRST), directive(FIRST, `## 1. A\n\n${TASK}`));
  folder.write(directivePath(NEXT), directive(NEXT, `## 1. A\n\n${result}`));
  const { documents, problems } = await folder.ingest();
  assert.deepEqual(problems, []);
  const { cacheDir } = folder;
  const reference = loadReference(folder.contentDir);
  const read = (verdicts: FollowVerdict[] = []) =>
    readFollowThrough({ documents, reference, verdicts, cacheDir });
  return { read, cacheDir, file: join(cacheDir, 'follow-through.json') };
}

const told = (groups: ReturnType<typeof readFollowThrough>): string[] =>
  groups.flatMap(({ place, year, tasks }) =>
    tasks.flatMap(({ anchor, evidence }) => [
      `${place} ${String(year)} ${anchor}`,
      ...evidence.map((one) => `${one.kind} ${one.document}#${one.anchor}`),
    ]),
  );

test('tasks are compared with what the next directive tells of their year, and kept for the next run', async () => {
  const { read, file } = await setting();
  const first = read();
  assert.deepEqual(told(first), ['kim-dong-331 2024 muc-1-1', `result ${NEXT}#muc-1-1`]);
  const kept = readFileSync(file, 'utf8');
  assert.deepEqual(read(), first);
  // what is kept is what is shown: nothing is compared again
  writeFileSync(file, kept.replaceAll('"number":"1.1"', '"number":"9.9"'));
  assert.equal(read()[0]?.tasks[0]?.number, '9.9');
});

test('a damaged memory is as none', async () => {
  const { read, file } = await setting();
  writeFileSync(file, '{');
  assert.equal(read().length, 1);
});

test('what was proposed lies ready for those who make pages of it', async () => {
  const { read, cacheDir } = await setting();
  assert.deepEqual(keptFollowThrough(cacheDir), []);
  const groups = read();
  assert.deepEqual(keptFollowThrough(cacheDir), groups);
  assert.deepEqual(read(), groups);
  assert.deepEqual(keptFollowThrough(cacheDir), groups);
});

test('of a damaged memory nothing is left where there is nothing to compare', async () => {
  const { cacheDir, file } = await setting();
  writeFileSync(file, '{');
  const reference = loadReference('content');
  assert.deepEqual(readFollowThrough({ documents: [], reference, verdicts: [], cacheDir }), []);
  assert.deepEqual(keptFollowThrough(cacheDir), []);
});

test('what an editor has judged is kept though it scores little', async () => {
  const { read } = await setting(passage('Result', 2024, 'Thăm gia đình chính sách.'));
  assert.deepEqual(told(read()), ['kim-dong-331 2024 muc-1-1']);
  const verdict: FollowVerdict = {
    task: `${FIRST}#muc-1-1`,
    evidence: `${NEXT}#muc-1-1`,
    verdict: 'xac-nhan',
    by: 'kho-thu',
    date: '2026-02-01',
  };
  assert.deepEqual(told(read([verdict])), ['kim-dong-331 2024 muc-1-1', `result ${NEXT}#muc-1-1`]);
});

test('where no paper reviews the year, there is no group', async () => {
  const { read, file } = await setting(passage('Result', 2023, 'Giao quân đủ chỉ tiêu.'));
  assert.deepEqual(read(), []);
  assert.ok(!existsSync(file));
});
