import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockNumbers } from '#site/document-view/block-numbers.ts';

test('numbers of all sections are found by anchor', () => {
  const section = (anchor: string, number: string) => ({
    anchor: null,
    number: null,
    title: null,
    html: '',
    blocks: [{ anchor, number, text: '' }],
    cites: [],
  });
  const numbers = blockNumbers({
    sections: [section('muc-1-1', '1.1'), section('ket-qua-2', 'a.2')],
    footnotes: '',
  });
  assert.deepEqual(
    [...numbers],
    [
      ['muc-1-1', '1.1'],
      ['ket-qua-2', 'a.2'],
    ],
  );
});
