import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readReferenceFile, referenceList } from '#documents/reference-list.ts';
import { topicSchema } from '#schema/topic.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const folder = temporaryFolder();
mkdirSync(join(folder, 'reference'));

function topics(text: string | Uint8Array) {
  writeFileSync(join(folder, 'reference', 'topics.yaml'), text);
  return referenceList(folder, 'topics', topicSchema, 'key');
}

test('entries come by key in the order of the file', () => {
  const { entries, problems } = topics('- { key: b, name: B }\n- { key: a, name: A }\n');
  assert.deepEqual(problems, []);
  assert.deepEqual([...entries.keys()], ['b', 'a']);
});

test('a faulty entry is left out and told, but its key stays known', () => {
  const list = topics('- { key: a, name: A }\n- { key: b, nam: B }\n');
  assert.deepEqual([...list.entries.keys()], ['a']);
  assert.ok(list.known.has('b'));
  assert.deepEqual(
    list.problems.map(({ rule, line, column, field }) => [rule, line, column, field]),
    [['schema-unknown-key', 2, 13, '[1].nam']],
  );
});

test('what is said of an entry names the entry', () => {
  const { problems } = topics('- { key: a, name: 5 }\n- { name: B }\n');
  assert.match(problems[0]?.message ?? '', /^Mục “a”, Tên \(name\): “5”/);
  assert.match(problems[1]?.message ?? '', /^Mục thứ 2, Khóa \(key\): thiếu/);
});

test('a key that comes twice is told with the line of the first', () => {
  const { entries, problems } = topics('- { key: a, name: A }\n\n- { key: a, name: B }\n');
  assert.equal(entries.get('a')?.name, 'A');
  assert.deepEqual([problems[0]?.rule, problems[0]?.line], ['reference-duplicate', 3]);
  assert.match(problems[0]?.message ?? '', /dòng 1/);
});

for (const [what, text, rule] of [
  ['broken YAML', '- { key: a\n- b: c\n', 'yaml-bad-indent'],
  ['a group instead of a list', 'key: a', 'schema-type'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x2d, 0), 'file-encoding'],
] as const) {
  test(`${what} is told, and no document is accused`, () => {
    const list = topics(text);
    assert.ok(list.problems.some((problem) => problem.rule === rule));
    assert.ok(list.known.has('bat-ky'));
    assert.equal(list.entries.size, 0);
  });
}

test('an empty file is an empty list', () => {
  const list = topics('# chưa có gì\n');
  assert.deepEqual(list.problems, []);
  assert.equal(list.known.has('a'), false);
});

test('letters taken apart in a list are put together', () => {
  const { entries } = topics('- { key: a, name: Tuyển quân }\n'.normalize('NFD'));
  assert.equal(entries.get('a')?.name, 'Tuyển quân'.normalize('NFC'));
});

test('a list that is not there is told', () => {
  const { source, problems } = readReferenceFile(folder, 'khong-co');
  assert.equal(source, null);
  assert.equal(problems[0]?.rule, 'reference-missing');
  assert.match(problems[0]?.file ?? '', /reference\/khong-co\.yaml$/);
});
