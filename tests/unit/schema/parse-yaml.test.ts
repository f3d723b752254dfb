import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { parseYaml } from '#schema/parse-yaml.ts';

test('scalars mean the same to both parsers', () => {
  for (const scalar of [
    '2024-12-20',
    '2024',
    '012',
    '0o17',
    '0x1F',
    '1_000',
    '1.5',
    '1,5',
    '.5',
    '1e3',
    '+7',
    '-0',
    '.inf',
    'yes',
    'No',
    'true',
    'True',
    'TRUE',
    '~',
    'null',
    'Null',
    '',
    '12:30',
    '02/CT-UBND',
    '"a\\u1ea1"',
    "'it''s'",
    '98/2025/QH15',
    '7288',
    '1.143',
    '<<',
    '=',
    'a#b',
    'a #b',
    '[a, "b: c", 2024-01-01]',
    '{ a: 1, b: null }',
    '>-\n  gấp\n  lại',
    '|\n  giữ\n  dòng',
    'Đạ Nhim: không',
    'nhiều\n  dòng',
  ]) {
    const text = `a: ${scalar}\nb: 1\n`;
    const { data, problems } = parseYaml(text, 'x.yaml');
    let expected: unknown;
    try {
      expected = parse(text);
    } catch {
      assert.equal(problems.length, 1, scalar);
      continue;
    }
    assert.deepEqual({ data, problems }, { data: expected, problems: [] }, scalar);
  }
});

test('a text of comments alone says nothing, and nothing is wrong with it', () => {
  for (const text of ['', ' \n', '# a: 1', '\n  # a: 1\n\n#b\n']) {
    const { data, problems } = parseYaml(text, 'x');
    assert.deepEqual({ data, problems }, { data: null, problems: [] });
  }
  assert.deepEqual(parseYaml('# a\nb: 1', 'x').data, { b: 1 });
  assert.deepEqual(parseYaml('--- # a\n', 'x').data, null);
});

test('an unquoted date stays text', () => {
  assert.deepEqual(parseYaml('a: 2024-02-30', 'x').data, { a: '2024-02-30' });
});

test('places are those of the file, of keys and values', () => {
  const source = parseYaml('id: a\nrelease:\n  checks: [x, y]\nlist:\n  - k: 1\n', 'x', 2);
  assert.deepEqual(source.placeOf(['id']), { line: 2, column: 5 });
  assert.deepEqual(source.placeOf(['release', 'checks', 1]), { line: 4, column: 15 });
  assert.deepEqual(source.placeOfKey(['release', 'checks']), { line: 4, column: 3 });
  assert.deepEqual(source.placeOf(['list', 0, 'k']), { line: 6, column: 8 });
});

test('what is missing stands where its parent stands', () => {
  const source = parseYaml('id: a\nrelease:\n  by: b\n', 'x', 2);
  assert.deepEqual(source.placeOf(['title']), { line: 2, column: 1 });
  assert.deepEqual(source.placeOf(['release', 'date']), { line: 4, column: 3 });
  assert.deepEqual(parseYaml('', 'x', 2).placeOf(['id']), { line: 2, column: 1 });
});

const broken: readonly (readonly [
  what: string,
  text: string,
  rule: string,
  line: number,
  says: RegExp,
])[] = [
  ['a tab', 'id: a\n\ttitle: b\n', 'yaml-tab-as-indent', 2, /phím Tab/],
  ['a key twice', 'id: a\ntitle: b\nid: c\n', 'yaml-duplicate-key', 3, /ghi hai lần.*“id: c”/],
  ['a second colon', 'title: Về việc: a\n', 'yaml-block-as-implicit-key', 1, /hai chấm/],
  ['an open quote', 'title: "abc\nid: a\n', 'yaml-missing-char', 3, /dấu đóng/],
  ['an open bracket', 'title: [a, b\nid: c\n', 'yaml-bad-indent', 2, /Thụt dòng/],
  ['words after a quote', 'title: "a" b\n', 'yaml-unexpected-token', 1, /không đúng chỗ.*“b”/],
  ['a star', 'title: *abc\n', 'yaml-bad-alias', 1, /dấu nháy|Dấu \*/],
  ['an at sign', 'title: @abc\n', 'yaml-bad-scalar-start', 1, /ký hiệu/],
];

for (const [what, text, rule, line, says] of broken) {
  test(`${what} is told in Vietnamese with its line`, () => {
    const { data, problems } = parseYaml(text, 'x.mdx', 1);
    assert.equal(data, undefined);
    const found = problems.find((problem) => problem.rule === rule);
    assert.ok(found, problems.map((problem) => problem.rule).join());
    assert.equal(found.line, line);
    assert.match(found.message, says);
    assert.ok(found.remedy.endsWith('.') || found.remedy.includes('“'));
  });
}

test('anchors cannot blow a file up', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghi'
      .split('')
      .map((k, at) => `${k}: &${k} [*${'abcdefgh'[at] ?? 'a'}, *${'abcdefgh'[at] ?? 'a'}]`),
  ];
  const { data, problems } = parseYaml(bomb.join('\n'), 'x');
  assert.equal(data, undefined);
  assert.equal(problems.length, 1);
});

test('deep nesting ends in a problem, not in a crash', () => {
  const { problems } = parseYaml(`a: ${'['.repeat(20_000)}`, 'x');
  assert.ok(problems.length > 0);
});
