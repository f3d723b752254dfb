import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actWords } from '#site/document-view/act-words.ts';
import type { Act } from '#site/document-view/cited-acts.ts';

const act = {
  name: 'Luật Quốc phòng, 22/2018/QH14',
  short: '22/2018/QH14',
  sign: 'amended',
  tone: 'amend',
  word: 'đã được sửa đổi',
  more: [' bởi ', { text: 'Luật 98/2025/QH15', path: '/can-cu/98-2025-qh15/' }, '.'],
} satisfies Partial<Act>;

test('an act is spoken of beside the text, below its name and on paper', () => {
  assert.deepEqual(actWords(act), {
    note: [
      { text: '22/2018/QH14', strong: true },
      { text: 'đã được sửa đổi', sign: 'amended', tone: 'amend' },
      ...act.more,
    ],
    below: [{ text: 'Đã được sửa đổi', sign: 'amended', tone: 'amend' }, ...act.more],
    printed: ['Luật Quốc phòng, 22/2018/QH14', ': đã được sửa đổi bởi Luật 98/2025/QH15.'],
  });
});

test('the words are made once for all documents that cite an act', () => {
  assert.equal(actWords({ ...act }), actWords(act));
});

test('an act of which no standing is asked has words on paper alone', () => {
  const { note, below } = actWords({ ...act, more: ['.'], sign: null });
  assert.deepEqual([note, below], [null, null]);
});
