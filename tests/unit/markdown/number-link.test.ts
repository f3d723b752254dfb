import assert from 'node:assert/strict';
import { test } from 'node:test';
import { element, text } from '#markdown/element.ts';
import { blockHtml, blockName, numberLink, numberLinkHtml } from '#markdown/number-link.ts';
import { toHtml } from '#markdown/to-html.ts';

test('the link is the same as a tree and as HTML', () => {
  for (const number of ['2.3', 'đ1', '5.<đ>&1'])
    assert.equal(
      numberLinkHtml({ anchor: 'muc-2-3', number }),
      toHtml(numberLink({ anchor: 'muc-2-3', number })),
    );
});

test('the tag of a block is the same as a tree and as HTML', () => {
  for (const anchor of ['muc-2-3', 'a"&`'])
    assert.equal(
      blockHtml('li', { anchor, number: '1' }, 'a'),
      toHtml(element('li', blockName({ anchor, number: '1' }), [text('a')])),
    );
});

test('it leads to the block and says so', () => {
  const mark = { anchor: 'muc-2-3', number: '2.3' };
  const link = '<a class="so" href="#muc-2-3" aria-label="2.3, liên kết đến đoạn này">2.3</a>';
  assert.equal(numberLinkHtml(mark), link);
  assert.deepEqual(blockName(mark), { className: ['y'], id: 'muc-2-3' });
});
