import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lawQuotes } from '#markdown/law-quotes.ts';

const block = (anchor: string) => ({ anchor, number: '1', text: `Lời của ${anchor}` });
const body = {
  sections: [
    {
      anchor: 'muc-1',
      number: '1',
      title: 'Thực hiện Nghị định 168',
      html: '',
      blocks: [block('muc-1-1'), block('muc-1-2'), block('muc-1-3')],
      cites: [],
    },
  ],
  footnotes: '',
};
const law = (anchor: string) => ({ kind: 'law' as const, anchor });

test('kept are the texts that cite a law or a document: blocks, and headings by their title', () => {
  const citations = [
    law('muc-1'),
    law('muc-1-2'),
    law('khong-con'),
    { kind: 'document' as const, anchor: 'muc-1-3' },
    { kind: 'other' as const, anchor: 'muc-1-1' },
  ];
  assert.deepEqual(lawQuotes(body, citations), {
    'muc-1': 'Thực hiện Nghị định 168',
    'muc-1-2': 'Lời của muc-1-2',
    'muc-1-3': 'Lời của muc-1-3',
  });
});

test('nothing is kept of a body that cites no law', () => {
  assert.deepEqual(lawQuotes(body, []), {});
});
