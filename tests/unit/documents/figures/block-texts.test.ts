import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockTexts } from '#documents/figures/block-texts.ts';

test('every block of every section is found by its anchor, and so are notes', () => {
  const section = { anchor: null, number: null, title: null, html: '', cites: [] };
  const block = (anchor: string) => ({ anchor, number: '1', text: `chữ ${anchor}` });
  const texts = blockTexts({
    sections: [
      { ...section, blocks: [block('a-1')] },
      { ...section, blocks: [block('b-1'), block('b-2')] },
    ],
    notes: [block('chu-thich-1')],
  });
  assert.deepEqual([...texts.keys()], ['a-1', 'b-1', 'b-2', 'chu-thich-1']);
  assert.equal(texts.get('b-2'), 'chữ b-2');
});
