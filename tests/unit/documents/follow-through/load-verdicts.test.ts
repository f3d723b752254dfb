import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadVerdicts } from '#documents/follow-through/load-verdicts.ts';
import { temporaryFolder } from '../../../temporary-folder.ts';

function load(yaml: string | null) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'reference'));
  if (yaml !== null) writeFileSync(join(folder, 'reference/follow-through.yaml'), yaml);
  const { verdicts, problems } = loadVerdicts(folder);
  return {
    verdicts,
    told: problems.map(({ line, rule, message }) => `${String(line)} ${rule}: ${message}`),
  };
}

test('an archive may go without the file, or with an empty one', () => {
  assert.deepEqual(load(null), { verdicts: [], told: [] });
  assert.deepEqual(load('# chưa có\n'), { verdicts: [], told: [] });
});

test('sound entries are read, faulty ones told with their line', () => {
  const { verdicts, told } = load(
    '- {task: ct#muc-1-1, evidence: none, verdict: xac-nhan, by: kho-thu, date: 2026-02-01}\n' +
      '- {task: ct, evidence: none, verdict: dung, by: kho-thu, date: 2026-02-01}\n',
  );
  assert.deepEqual(
    verdicts.map(({ index }) => index),
    [0],
  );
  assert.equal(told.length, 2);
  assert.match(told[0] ?? '', /^2 .*Mục thứ 2, Việc được giao \(task\)/u);
  assert.match(told[1] ?? '', /^2 schema-enum: .*xac-nhan/u);
});

test('a file that is no list, or no YAML, is told', () => {
  assert.equal(load('a: 1\n').told.length, 1);
  assert.equal(load('- {a\n').told.length, 1);
});
