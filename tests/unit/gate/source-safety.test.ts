import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { maskSource, privateUseAt, unmask } from '#gate/source-safety.ts';

const cases: readonly (readonly [what: string, source: string, hazards: string[]])[] = [
  ['plain text', 'Không có gì', []],
  ['an expression in a sentence', 'Kết quả {1 + 1}', ['expression@8']],
  ['an expression as an attribute', '<Task year={2024} />', ['expression@11']],
  ['a spread', '<Task {...props} />', ['expression@6']],
  ['an import', 'import a from "b"', ['esm@0']],
  ['an export in the middle', 'Một\n\nexport const a = 1', ['esm@5']],
  ['a closing brace alone', 'a } b', []],
  ['an escaped brace', 'a \\{ b \\}', []],
  ['braces in code', 'dùng `{x}` ở đây', []],
  ['braces in a fence', '```\n{x}\nimport a\n```\n', []],
  ['braces after a fence', '```\n{x}\n```\n{y}', ['expression@12']],
  ['a backtick that is never closed', 'a ` {x}', ['expression@4']],
  ['a backtick closed in another paragraph', 'a ` {x}\n\n` b', ['expression@4']],
  ['a longer run does not close', '`` {x} ` {y} ``', []],
  ['a word that begins like an import', 'important là chữ nước ngoài', []],
];
for (const [what, source, expected] of cases) {
  test(`hazards of ${what}`, () => {
    const { hazards } = maskSource(source);
    assert.deepEqual(
      hazards.map(({ kind, offset }) => `${kind}@${offset}`),
      expected,
    );
  });
}

const source = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '\\',
      '`',
      '``',
      '```',
      '~~~',
      '\n',
      '\n\n',
      ' ',
      'import ',
      'export ',
      'a',
      'đ',
      '<Task a=',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('what the parser sees has no brace and no line of import or export, whatever the author wrote', () => {
  fc.assert(
    fc.property(source, (text) => {
      const masked = maskSource(text).text;
      assert.doesNotMatch(masked, /[{}]/u);
      assert.doesNotMatch(masked, /^(?:import|export)[\s{*'"]/mu);
      assert.equal(masked.length, text.length);
    }),
    { numRuns: 2000 },
  );
});

test('masking is undone, an escaping backslash aside', () => {
  fc.assert(
    fc.property(source, (text) => {
      assert.equal(unmask(maskSource(text).text).replaceAll('\\', ''), text.replaceAll('\\', ''));
    }),
  );
});

test('private-use signs of an author are found, so that they cannot pass for masks', () => {
  assert.equal(privateUseAt('a\uE000'), 1);
  assert.equal(privateUseAt('Điều 5'), -1);
});

test('a flood of backticks or braces is masked in a moment', () => {
  for (const flood of [
    '` {a} '.repeat(100_000),
    '`a`` '.repeat(100_000) + '{',
    '{'.repeat(500_000),
  ]) {
    const began = process.cpuUsage();
    maskSource(flood);
    assert.ok(process.cpuUsage(began).user < 5_000_000);
  }
});
