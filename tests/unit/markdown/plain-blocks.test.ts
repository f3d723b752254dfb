import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { List, Paragraph, Root } from 'mdast';
import { parseBody } from '#markdown/parse.ts';
import { plainItem, plainParagraph } from '#markdown/plain-blocks.ts';
import { markProvisions } from '#markdown/provisions.ts';

function marked(body: string): Root {
  const { tree } = parseBody(body, false);
  assert.ok(tree);
  markProvisions(tree);
  return tree;
}

const itemsOf = (body: string): (string | null)[] => {
  const [list] = marked(body).children;
  assert.equal(list?.type, 'list');
  return (list as List).children.map((item) => plainItem(item, list as List, '/'));
};

const link = (number: string): string =>
  `<a class="so" href="#mo-dau-${number}" aria-label="đ${number}, liên kết đến đoạn này">đ${number}</a>`;

test('a numbered paragraph of words is written at once', () => {
  const tree = marked('Một **hai**.');
  assert.equal(
    plainParagraph(tree.children[0] as Paragraph, tree, '/'),
    `<p class="y" id="mo-dau-1">${link('1')} Một <strong>hai</strong>.</p>`,
  );
});

test('so is an item of one paragraph in a tight list', () => {
  assert.deepEqual(itemsOf('- một\n- hai\n'), [
    `<li class="y" id="mo-dau-1">${link('1')} một</li>`,
    `<li class="y" id="mo-dau-2">${link('2')} hai</li>`,
  ]);
});

test('all else is left to the library: no number, a loose list, more than a paragraph, a code', () => {
  const tree = marked('Một `mã`.');
  assert.equal(plainParagraph(tree.children[0] as Paragraph, tree, '/'), null);
  const bare: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'một' }] };
  assert.equal(plainParagraph(bare, tree, '/'), null);
  assert.deepEqual(itemsOf('- một\n\n- hai\n'), [null, null]);
  assert.deepEqual(itemsOf('- một\n  - hai\n'), [null]);
});
