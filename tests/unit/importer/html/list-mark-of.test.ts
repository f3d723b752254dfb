import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isElement } from '#importer/html/html-element.ts';
import { listMarkOf, openList } from '#importer/html/list-mark-of.ts';
import { madeElement } from './made-page.ts';

const marks = (html: string, level = 0) => {
  const element = madeElement(html);
  const list = openList(element, level);
  return element.children
    .filter((child) => isElement(child, 'li'))
    .map((item) => (isElement(item) ? (listMarkOf(item, list)?.mark ?? null) : null));
};

for (const [html, expected] of [
  ['<ol><li>a<li>b</ol>', ['1.', '2.']],
  ['<ol start="3"><li>a<li value="7">b<li>c</ol>', ['3.', '7.', '8.']],
  ['<ol type="a"><li>a<li>b</ol>', ['a.', 'b.']],
  ['<ol type="A"><li>a</ol>', ['A.']],
  ['<ol style="list-style-type:upper-roman"><li>a<li>b</ol>', ['I.', 'II.']],
  ['<ul style="list-style:none"><li>a</ul>', [null]],
  ['<ul><li>a</ul>', ['•']],
] as const) {
  test(`items of ${html} bear ${expected.join(' ')}`, () => {
    assert.deepEqual(marks(html), expected);
  });
}

test('bullets differ by level', () => {
  assert.deepEqual(marks('<ul><li>a</ul>', 1), ['○']);
  assert.deepEqual(marks('<ul><li>a</ul>', 9), ['▪']);
});
