import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendered } from './rendered.ts';

const facts = (body: string) => rendered(body).facts;

test('typed passages are facts; without id they are found by their first block', () => {
  const body = [
    '## 1. A',
    '<Task topic="tuyen-quan" year="2025" id="nv-1">\n\na\n\n</Task>',
    '<Result topic="dien-tap" year="2024">\n\n- b\n- c\n\n</Result>',
  ].join('\n\n');
  assert.deepEqual(facts(body).passages, [
    { kind: 'task', anchor: 'nv-1', topic: 'tuyen-quan', year: 2025 },
    { kind: 'result', anchor: 'muc-1-2', topic: 'dien-tap', year: 2024 },
  ]);
});

test('figures are facts of the block they stand in', () => {
  const [measure] = facts(
    '## 1. A\n\na\n\n- <Measure metric="Số xã" value="9" unit="xã" period="2024">9 xã</Measure>',
  ).measures;
  assert.deepEqual(measure, {
    metric: 'Số xã',
    value: '9',
    unit: 'xã',
    period: '2024',
    anchor: 'muc-1-2',
  });
});

test('redactions are counted', () => {
  assert.equal(
    facts('a <Redacted reason="r" /> b <Redacted reason="r" />\n\n<Redacted reason="r" />')
      .redactions,
    3,
  );
});

test('syllables of headings and blocks are counted, dashes are not', () => {
  assert.equal(facts('## Kết quả\n\nkinh tế - xã hội 2024').words, 7);
});

test('the excerpt is cut between words, at most 240 signs', () => {
  const long = facts(Array.from({ length: 200 }, () => 'nghĩa').join(' ')).excerpt;
  assert.ok(long.length <= 240);
  assert.match(long, /nghĩa…$/u);
  assert.equal(facts('Ngắn.').excerpt, 'Ngắn.');
});

test('words of a point inside an item are the point’s, not the item’s', () => {
  const { sections } = rendered('## Điều 1. A\n\n1. b:\n\n   a) c').body;
  assert.deepEqual(
    sections[0]?.blocks.map(({ text }) => text),
    ['b:', 'a) c'],
  );
});

test('a period that the text names is a fact of the first block that names it', () => {
  const body = '## 1. A\n\na\n\ngiai đoạn 2021–2025\n\nlại giai đoạn 2021–2025, nhiệm kỳ 2020–2025';
  assert.deepEqual(facts(body).periods, [
    { kind: 'giai-doan', from: 2021, to: 2025, vision: null, anchor: 'muc-1-2' },
    { kind: 'nhiem-ky', from: 2020, to: 2025, vision: null, anchor: 'muc-1-3' },
  ]);
  assert.equal('periods' in facts('năm 2021'), false);
});
