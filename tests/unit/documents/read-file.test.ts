import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFile } from '#documents/read-file.ts';

const read = (text: string) => readFile(new TextEncoder().encode(text), 'x.mdx');

test('frontmatter and body part, and lines are those of the file', () => {
  const parts = read('---\nid: a\nyear: 2025\n---\n\nMột.\n');
  assert.deepEqual(parts.problems, []);
  assert.deepEqual(parts.yaml?.data, { id: 'a', year: 2025 });
  assert.deepEqual(parts.yaml.placeOf(['year']), { line: 3, column: 7 });
  assert.equal(parts.body, '\nMột.\n');
  assert.equal(parts.bodyLine, 5);
});

for (const [what, text, body] of [
  ['Windows lines', '---\r\nid: a\r\n---\r\nMột.\r\nHai.\r\n', 'Một.\nHai.\n'],
  ['a byte order mark', '\uFEFF---\nid: a\n---\nMột.', 'Một.'],
  ['letters taken apart', '---\nid: a\n---\nMột.'.normalize('NFD'), 'Một.'],
  ['blanks after the dashes', '---  \nid: a\n--- \nMột.', 'Một.'],
  ['dashes in the body', '---\nid: a\n---\nMột.\n\n---\n\nHai.', 'Một.\n\n---\n\nHai.'],
] as const) {
  test(`a file with ${what} is read`, () => {
    const parts = read(text);
    assert.deepEqual(parts.problems, []);
    assert.deepEqual(parts.yaml?.data, { id: 'a' });
    assert.equal(parts.body, body);
    assert.equal(parts.bodyLine, 4);
  });
}

test('a file may end with its frontmatter', () => {
  const { yaml, body, problems } = read('---\nid: a\n---');
  assert.deepEqual([yaml?.data, body, problems], [{ id: 'a' }, '', []]);
});

for (const [what, text, says] of [
  ['none', 'Chỉ có nội dung.', /không có phần khai báo/],
  ['none at the first line', '\n---\nid: a\n---\n', /không có phần khai báo/],
  ['no end', '---\nid: a\n\nMột.', /không có dòng --- đóng/],
] as const) {
  test(`frontmatter with ${what} is told`, () => {
    const { yaml, problems } = read(text);
    assert.equal(yaml, null);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', says);
  });
}

test('broken YAML is told with its line in the file', () => {
  const { problems } = read('---\nid: a\n\ttitle: b\n---\nMột.');
  assert.deepEqual([problems[0]?.rule, problems[0]?.line], ['yaml-tab-as-indent', 3]);
});

test('no bytes whatever make it throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.string().map((text) => new TextEncoder().encode(`---\n${text}\n---\n`)),
      ),
      (bytes) => {
        const { yaml, problems } = readFile(bytes, 'x');
        assert.ok(yaml !== null || problems.length > 0);
      },
    ),
  );
});
