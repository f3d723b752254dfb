import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeMdx } from '#importer/escape-mdx.ts';

for (const [text, context, mdx] of [
  ['Chỉ thị số 30-CT/HU, tăng 5% - 10%', {}, 'Chỉ thị số 30-CT/HU, tăng 5% - 10%'],
  ['a < b {c} * d', {}, String.raw`a \< b \{c\} \* d`],
  ['a_b _c_ C:\\tep', {}, String.raw`a_b \_c\_ C:\\tep`],
  ['[1] và [2](x) [^1]', {}, String.raw`\[1] và \[2](x) \[^1]`],
  ['[1] và [2]', {}, '[1] và [2]'],
  ['[1] và', { start: true }, String.raw`\[1] và`],
  ['1. Việc', { start: true }, String.raw`1\. Việc`],
  ['1. Việc', {}, '1. Việc'],
  ['1.5 tỷ', { start: true }, '1.5 tỷ'],
  ['- việc', { start: true }, String.raw`\- việc`],
  ['# việc', { start: true }, String.raw`\# việc`],
  ['#việc', { start: true }, '#việc'],
  ['> việc', { start: true }, String.raw`\> việc`],
  ['import việc', { start: true }, '&#105;mport việc'],
  ['a | b', {}, 'a | b'],
  ['a | b', { cell: true }, String.raw`a \| b`],
  ['~50 người', {}, '~50 người'],
  ['~~bỏ~~', {}, String.raw`\~\~bỏ\~\~`],
  ['A&B &amp; &#65;', {}, String.raw`A&B \&amp; \&#65;`],
  ['https://a.vn/x', {}, 'https://a.vn/x'],
  ['https://a.vn/_x_', {}, String.raw`https\://a.vn/\_x\_`],
  ['a@b.vn', { mixed: true }, String.raw`a\@b.vn`],
] as const)
  test(`“${text}” ${JSON.stringify(context)} is written ${mdx}`, () => {
    assert.equal(escapeMdx(text, context).join(''), mdx);
  });

test('each UTF-16 unit has its own place', () => {
  assert.equal(escapeMdx('😀*').length, 3);
});
