import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directiveSchema } from '#schema/document.ts';
import { explain } from '#schema/explain.ts';
import { parseYaml } from '#schema/parse-yaml.ts';
import type { Problem } from '#schema/problem.ts';

const SOUND = `id: kim-dong-2024-12-20-chi-thi
title: Về nhiệm vụ năm 2025
docType: chi-thi
number: null
issuer: huyen-uy
locality: kim-dong-331
issued: 2024-12-20
year: 2025
topics: [tuyen-quan]
planTypes: [nhiem-vu-nam]
source: { publisher: null, url: null, captured: null }
signer: null
fidelity: retold
`;

function problemsOf(yaml: string): Problem[] {
  const source = parseYaml(yaml, 'x.mdx', 2);
  const result = directiveSchema.safeParse(source.data);
  return result.success ? [] : explain(result.error.issues, directiveSchema, source);
}

/** The sound frontmatter with one line replaced. */
const withLine = (name: string, line: string) =>
  SOUND.replace(new RegExp(`^${name}:.*$`, 'm'), line);

test('a sound document has no problems', () => {
  assert.deepEqual(problemsOf(SOUND), []);
});

const cases: readonly (readonly [
  what: string,
  line: readonly [name: string, line: string],
  rule: string,
  at: readonly [line: number, column: number],
  message: RegExp,
  remedy: RegExp,
])[] = [
  [
    'a value not in the list',
    ['fidelity', 'fidelity: retol'],
    'schema-enum',
    [14, 11],
    /^Nguyên văn hay thuật lại \(fidelity\): “retol” không có.*verbatim, retold\.$/,
    /Có lẽ là “retold”\./,
  ],
  [
    'a value like none',
    ['fidelity', 'fidelity: zzz'],
    'schema-enum',
    [14, 11],
    /“zzz”/,
    /Chọn một giá trị/,
  ],
  [
    'a day that is not',
    ['issued', 'issued: 2024-02-30'],
    'schema-edtf-day',
    [8, 9],
    /^Ngày ban hành \(issued\): “2024-02-30” không phải ngày có thật/,
    /XXXX-01-18/,
  ],
  [
    'a number where text belongs',
    ['number', 'number: 1123'],
    'schema-type',
    [5, 9],
    /^Số, ký hiệu \(number\): “1123” không đúng kiểu, cần chữ\.$/,
    /'1123'.*null nếu văn bản không có số/,
  ],
  [
    'text where a number belongs',
    ['year', 'year: hai nghìn'],
    'schema-type',
    [9, 7],
    /cần số/,
    /Sửa thành số/,
  ],
  [
    'a year out of range',
    ['year', 'year: 24'],
    'schema-range',
    [9, 7],
    /“24” nhỏ hơn 1945/,
    /con số/,
  ],
  ['half a year', ['year', 'year: 2024.5'], 'schema-type', [9, 7], /số nguyên/, /số nguyên/],
  [
    'an empty list',
    ['topics', 'topics: []'],
    'schema-empty',
    [10, 9],
    /danh sách đang trống/,
    /ít nhất 1 mục/,
  ],
  [
    'an empty text',
    ['title', "title: ' '"],
    'schema-empty',
    [3, 8],
    /đang để trống/,
    /ít nhất 1 chữ/,
  ],
  [
    'one text where a list belongs',
    ['topics', 'topics: tuyen-quan'],
    'schema-type',
    [10, 9],
    /cần danh sách/,
    /danh sách/,
  ],
  [
    'a key with capitals',
    ['issuer', 'issuer: Huyen_uy'],
    'schema-regex',
    [6, 9],
    /“Huyen_uy” chứa ký tự/,
    /chữ thường không dấu/,
  ],
  [
    'an address that is none',
    ['source', 'source: { publisher: a, url: abc, captured: null }'],
    'schema-url',
    [12, 30],
    /^Địa chỉ \(source\.url\): “abc”/,
    /https:/,
  ],
  [
    'a day of capture that is not',
    ['source', 'source: { publisher: a, url: null, captured: 2024-13-01 }'],
    'schema-calendar-day',
    [12, 46],
    /source\.captured/,
    /2024-12-20/,
  ],
  [
    'too long a title',
    ['title', `title: ${'x'.repeat(401)}`],
    'schema-too-long',
    [3, 8],
    /dài 401 ký tự, tối đa 400/,
    /Rút gọn/,
  ],
  [
    'a missing field',
    ['docType', ''],
    'schema-missing',
    [2, 1],
    /^Loại văn bản \(docType\): thiếu/,
    /docType: …/,
  ],
  [
    'an unknown field like none',
    ['docType', 'docType: a\nzzzzzzz: 1'],
    'schema-unknown-key',
    [5, 1],
    /“zzzzzzz”.*docType/,
    /Xóa mục này/,
  ],
  [
    'an unknown field in a list',
    ['signer', 'signer: null\nrelations:\n  - { type: can-cu, target: a, targt: b }'],
    'schema-unknown-key',
    [15, 32],
    /“targt”/,
    /“target”/,
  ],
  [
    'a value in a list',
    ['signer', 'signer: null\nrelations:\n  - type: can-cứ\n    target: a'],
    'schema-enum',
    [15, 11],
    /^Loại quan hệ \(relations\[0\]\.type\): “can-cứ”/,
    /“can-cu”/,
  ],
  [
    'yes for true',
    ['signer', 'signer: null\ndraft: yes'],
    'schema-type',
    [14, 8],
    /“yes”.*true hoặc false/,
    /true hoặc false/,
  ],
];

for (const [what, [name, line], rule, [row, column], message, remedy] of cases) {
  test(`${what} is told with place, field, value and remedy`, () => {
    const problems = problemsOf(withLine(name, line));
    assert.deepEqual(
      problems.map((problem) => [problem.rule, problem.line, problem.column]),
      [[rule, row, column]],
    );
    assert.match(problems[0]?.message ?? '', message);
    assert.match(problems[0]?.remedy ?? '', remedy);
  });
}

test('a mistyped field is told once, as what it was meant for', () => {
  const problems = problemsOf(withLine('docType', 'docTyp: chi-thi'));
  assert.deepEqual(
    problems.map(({ rule, field, line, remedy }) => [rule, field, line, remedy]),
    [['schema-unknown-key', 'docTyp', 4, 'Có lẽ là “docType”.']],
  );
  // the list of all that may stand there would bury it
  assert.equal(problems[0]?.message, 'Không có mục nào tên “docTyp”.');
});

test('all faults come at once', () => {
  const faulty = withLine('year', 'year: x').replace('retold', 'retol').replace('null }', '5 }');
  assert.equal(problemsOf(`${faulty}foo: 1\n`).length, 4);
});

test('frontmatter that is no group of fields is told as such', () => {
  assert.match(problemsOf('')[0]?.message ?? '', /trống/);
  assert.match(problemsOf('- a\n')[0]?.message ?? '', /một danh sách không đúng kiểu/);
});
