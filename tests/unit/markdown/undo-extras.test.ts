import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasExtras } from '#markdown/undo-extras.ts';
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

test('every text with an address or a box is looked at again, plain prose is not', () => {
  for (const source of [
    'https://a.vn',
    'HTTP://A.VN',
    'Www.a.vn',
    'wWw.a.vn',
    'a@b.vn',
    '- [ ] a',
    '- [X] a',
  ])
    assert.ok(hasExtras(source), source);
  for (const source of ['', 'Nghị định: 168/2018/NĐ-CP', '[a](/b/)', 'website', '[^1]', 'http:/a'])
    assert.ok(!hasExtras(source), source);
});
