import assert from 'node:assert/strict';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();
const reset = () => {
  cpSync('content/reference', join(folder, 'reference'), { recursive: true, force: true });
};
const write = (name: string, text: string) => {
  writeFileSync(join(folder, 'reference', name), text);
};

test('the lists of the archive are sound', () => {
  reset();
  const { problems, office } = loadReference(folder);
  assert.deepEqual(problems, []);
  assert.equal(office.office, null);
});

test('faults of several lists come at once', () => {
  reset();
  // it names topics
  rmSync(join(folder, 'reference/metrics.yaml'));
  write('topics.yaml', '- { key: a }\n');
  write('office.yaml', 'title: Lưu\nemali: a@b.vn\n');
  write('compounds.yaml', '- quốc phòng\n- 12\n');
  const { problems, office, compounds } = loadReference(folder);
  assert.deepEqual(
    problems.map(({ file, rule }) => [file.split('/').at(-1), rule]),
    [
      ['topics.yaml', 'schema-missing'],
      ['compounds.yaml', 'schema-type'],
      ['office.yaml', 'schema-unknown-key'],
    ],
  );
  assert.match(problems[2]?.remedy ?? '', /“email”/);
  assert.deepEqual([office.title, compounds], ['Lưu', []]);
});

test('a list that names a key of another which is not there is told', () => {
  reset();
  write('doc-types.yaml', '[]');
  const { problems } = loadReference(folder);
  assert.ok(problems.length > 50);
  assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ['reference-unknown-key']);
});

test('synonyms may be missing, and are told where they are faulty', () => {
  reset();
  write('synonyms.yaml', '- [tuyển quân]\n');
  const { problems, synonyms } = loadReference(folder);
  assert.deepEqual([problems.length, synonyms], [1, []]);
  rmSync(join(folder, 'reference/synonyms.yaml'));
  assert.deepEqual(loadReference(folder).problems, []);
});

test('an empty folder ends in problems, not in a crash', () => {
  const { problems, issuers, known } = loadReference(join(folder, 'nowhere'));
  assert.equal(problems.length, 8);
  assert.equal(issuers.size, 0);
  assert.ok(known.issuers.has('bat-ky'));
});
