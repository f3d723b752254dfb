import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdictProblems } from '#markdown/verdict-problems.ts';
import { contentFolder, directive, directivePath } from './content-folder.ts';

const ID = 'kim-dong-2024-12-10-chi-thi';
const DRAFT = 'kim-dong-2024-11-10-chi-thi';
const entry = (task: string): string =>
  `- {task: ${task}, evidence: none, verdict: xac-nhan, by: kho-thu, date: 2026-02-01}\n`;

async function told(yaml: string): Promise<string[]> {
  const folder = contentFolder();
  folder.write(directivePath(ID), directive(ID, '## 1. A\n\nMột.'));
  folder.write(directivePath(DRAFT), directive(DRAFT, '## 1. A\n\nMột.', { draft: 'true' }));
  folder.write('reference/follow-through.yaml', yaml);
  const { problems } = await folder.ingest();
  return problems.map(({ line, rule, remedy }) => `${String(line)} ${rule} ${remedy}`);
}

test('verdicts on what is there stop nothing; a draft is there too', async () => {
  assert.deepEqual(await told(entry(`${ID}#muc-1-1`) + entry(`${DRAFT}#muc-9-9`)), []);
});

test('a reading tells verdicts on documents and passages that are not there', async () => {
  const [id, anchor, ...more] = await told(
    entry('kim-dong-2024-12-11-chi-thi#muc-1-1') + entry(`${ID}#muc-1-2`),
  );
  assert.match(id ?? '', /^1 follow-through-unknown-document .*2024-1\d-10-chi-thi/u);
  assert.match(anchor ?? '', /^2 follow-through-unknown-passage .*muc-1-1/u);
  assert.deepEqual(more, []);
});

test('an archive without verdicts has no faults of them', () => {
  const folder = contentFolder();
  assert.deepEqual(verdictProblems(folder.contentDir, folder.cacheDir, [], new Set()), []);
});
