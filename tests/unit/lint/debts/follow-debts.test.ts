import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { followDebts } from '#lint/debts/follow-debts.ts';
import { contentFolder, directive, directivePath } from '../../markdown/content-folder.ts';

const FIRST = 'kim-dong-2023-12-10-chi-thi';
const NEXT = 'kim-dong-2024-12-10-chi-thi';
const passage = (tag: string): string =>
  `## 1. A\n\n<${tag} topic="tuyen-quan" year="2024">\n\nGiao quân đủ chỉ tiêu, không phải bù đổi.\n\n</${tag}>`;

test('what waits, and a verdict on words that are no more, with its place', async () => {
  const folder = contentFolder();
  folder.write(directivePath(FIRST), directive(FIRST, passage('Task')));
  folder.write(directivePath(NEXT), directive(NEXT, passage('Result')));
  folder.write(
    'reference/follow-through.yaml',
    `- task: ${FIRST}#muc-1-1\n  evidence: ${NEXT}#muc-1-1\n  verdict: xac-nhan\n  by: kho-thu\n  date: 2026-02-01\n  seal: aaaaaaaa-aaaaaaaa\n`,
  );
  const { documents } = await folder.ingest();
  const { contentDir, cacheDir } = folder;
  const { waiting, stale } = followDebts(
    contentDir,
    cacheDir,
    documents,
    loadReference(contentDir),
  );
  assert.deepEqual(
    waiting.map(({ task }) => task.document),
    [FIRST],
  );
  assert.deepEqual(
    stale.map(({ why, line, file }) => `${file.split('/').at(-1) ?? ''}:${String(line)} ${why}`),
    ['follow-through.yaml:1 words-changed'],
  );
});
