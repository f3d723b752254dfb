import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparison } from '#documents/compare/comparison.ts';
import type { TextBlock } from '#documents/history/text-block.ts';
import { bodyComparison } from '#site/comparison-body.ts';
import { comparisonHtml } from '#site/comparison-html.ts';
import { BODY } from '#site/specimen.ts';

const block = (text: string, number = '1.1'): TextBlock => ({
  anchor: `muc-${number.replace('.', '-')}`,
  number,
  heading: false,
  text,
});
const html = (a: TextBlock[], b: TextBlock[]): string =>
  comparisonHtml(comparison(a, b).lines, '/van-ban/a/', '/van-ban/b/');

test('a changed block has the words that went on the left, both on the right, with words for who does not see them', () => {
  const made = html(
    [block('Giao quân năm 2024 đủ chỉ tiêu.')],
    [block('Giao quân năm 2025 đủ chỉ tiêu.')],
  );
  const [left = '', right = ''] = made.split('<div class="cp-b">');
  assert.match(left, /^<div class="cp changed" id="khac-1"><div class="cp-a">/);
  assert.match(left, /<p aria-hidden="true">Giao quân năm <del>2024<\/del> đủ/);
  assert.doesNotMatch(left, /<ins>/);
  assert.match(right, /<span class="df-k">Chỉ đổi năm<\/span>/);
  assert.match(right, /<del><span class="vh">bỏ: <\/span>2024<span class="vh">; <\/span><\/del>/);
  assert.match(right, /<ins><span class="vh">thêm: <\/span>2025/);
});

test('each block leads to its place in its own document', () => {
  const made = html(
    [block('Rà soát nguồn nhập ngũ', '1.2')],
    [block('Rà soát nguồn nhập ngũ', '2.2')],
  );
  assert.match(made, /href="\/van-ban\/a\/#muc-1-2"/);
  assert.match(made, /href="\/van-ban\/b\/#muc-2-2"/);
  assert.match(made, /class="cp same"/);
  assert.doesNotMatch(made, /khac-/);
});

test('what only one side has leaves the other empty', () => {
  assert.match(
    html([], [block('Mới')]),
    /<div class="cp added" id="khac-1"><div class="cp-a"><\/div>/,
  );
  assert.match(html([block('Cũ')], []), /<div class="cp-b"><\/div>/);
});

test('words are text, never markup, and withheld ones have their box', () => {
  const made = html([], [block('a <b> & [lược]')]);
  assert.match(made, /a &lt;b&gt; &amp; <span class="omit">lược<\/span>/);
});

test('bodies are compared as their pages have them', () => {
  const { lines, parts } = bodyComparison('a', 'a', () => BODY);
  assert.deepEqual(parts, []);
  assert.ok(lines.length > 10 && lines.every(({ kind }) => kind === 'same'));
});
