import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, treeOf } from './tree-of.ts';

const text = (value: string) => ({ type: 'text', value });
const words = (body: string) => {
  const [first] = treeOf(body).children;
  return first && 'children' in first ? bare(first.children) : null;
};

test('an address in a text stays text, in one piece', () => {
  assert.deepEqual(words('xem https://a.vn/b và www.c.vn, thư a@b.vn nhé'), [
    text('xem https://a.vn/b và www.c.vn, thư a@b.vn nhé'),
  ]);
});

test('a link the author wrote stays a link, even where its words are an address', () => {
  const [link] = words('[https://a.vn](https://a.vn)') as { type: string }[];
  assert.equal(link?.type, 'link');
});

test('boxes of task lists are words of the item', () => {
  const json = JSON.stringify(bare(treeOf('- [ ] một\n- [x] **hai**')));
  assert.match(json, /\[ \] một/u);
  assert.match(json, /\[x\] /u);
  assert.doesNotMatch(json, /"checked":(?:true|false)/u);
});
