import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedPassages } from '#documents/follow-through/compared-passages.ts';
import { makeDirective } from '../make-document.ts';
import { reference } from './example-passages.ts';

const read = comparedPassages(reference);
const document = makeDirective(
  'ct',
  {},
  {
    facts: {
      citations: [{ target: '168-2018-nd-cp', kind: 'law', anchor: 'muc-1-2' }],
      measures: [
        {
          metric: 'Công dân nhập ngũ',
          value: '5',
          unit: 'người',
          period: '2024',
          anchor: 'muc-1-3',
        },
      ],
    },
  },
);
const block = (anchor: string, text: string) => ({ anchor, number: anchor.slice(4), text });
const { typed, rest } = read(document, {
  passages: [
    {
      kind: 'task',
      topic: 'khu-vuc-phong-thu',
      year: 2024,
      blocks: [
        block('muc-1-1', 'Thực hiện hai văn bản:'),
        block('muc-1-2', 'Nghị định số 168/2018/NĐ-CP;'),
        block('muc-1-3', 'Tuyển quân đủ 5 công dân.'),
      ],
    },
    { kind: 'result', topic: 'tuyen-quan', year: 2023, blocks: [block('muc-2-1', 'Kết quả:')] },
  ],
  rest: [block('muc-3-1', 'Tổ chức THỰC HIỆN.')],
});

test('each block of a typed passage is one to compare; what only leads in to others is none', () => {
  assert.deepEqual(
    typed.map(({ anchor, kind, year }) => [anchor, kind, year]),
    [
      ['muc-1-2', 'task', 2024],
      ['muc-1-3', 'task', 2024],
      ['muc-2-1', 'result', 2023],
    ],
  );
});

test('a passage knows what it cites, counts and speaks of', () => {
  const [law, figure] = typed;
  assert.deepEqual([...(law?.compared().cites ?? [])], ['168-2018-nd-cp']);
  assert.deepEqual([...(figure?.compared().measures ?? [])], ['công dân nhập ngũ']);
  assert.deepEqual(figure?.compared().spoken.get('tuyen-quan'), ['tuyển quân']);
});

test('other blocks are mentions; words are read once', () => {
  const [other] = rest;
  assert.equal(other?.kind, 'mention');
  assert.equal(other.compared(), other.compared());
});
