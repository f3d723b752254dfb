import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '#markdown/plain-text.ts';
import { treeOf } from './tree-of.ts';

const cases: readonly (readonly [body: string, expected: string])[] = [
  ['Một **hai** _ba_ `bốn`[^1]\n\n[^1]: x', 'Một hai ba bốn'],
  ['một\nhai  \nba', 'một hai ba'],
  ['Ở <Redacted reason="vi-tri-cong-trinh" />.', 'Ở [lược].'],
  ['<Sic correct="đổi">đỗi</Sic> m<sup>2</sup>', 'đỗi m2'],
  ['| a | b |\n| - | - |\n| c | d |', 'a b c d'],
  ['> a\n>\n> b', 'a b'],
  ['<Figure src="a.png" alt="Tả" caption="Lời" />', 'Lời'],
  ['[a](/b/) ![c](d.png)', 'a c'],
];
for (const [body, expected] of cases) {
  test(`plain text of ${JSON.stringify(body)}`, () => {
    const [first] = treeOf(body).children;
    assert.ok(first);
    assert.equal(plainText(first), expected);
  });
}
