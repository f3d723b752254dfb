import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayScore, scorePair, type ComparedPassage } from '#documents/follow-through/score-pair.ts';
import { wordWeights } from '#documents/follow-through/word-weights.ts';
import { compared } from './example-passages.ts';

const task = compared('Lãnh đạo giao quân đủ chỉ tiêu, không phải bù đổi.');
const result = compared('Giao quân đủ chỉ tiêu, không phải bù đổi.');
const other = compared('Thăm, tặng quà gia đình chính sách.');
const common = compared('Phối hợp chặt chẽ, thực hiện nghiêm túc.');
const weigh = wordWeights([task, result, other, common]);
const score = (one: ComparedPassage, two: ComparedPassage) => scorePair(one, two, weigh);

test('passages on one matter score far more than passages on two, which score nothing', () => {
  assert.ok(score(task, result).score >= 28);
  assert.deepEqual(score(task, other), { score: 0, reasons: [] });
});

test('formulae of every report make no match', () => {
  const formula = compared('Thực hiện nghiêm túc, phối hợp chặt chẽ hơn.');
  assert.ok(scorePair(formula, common, weigh).score < 28);
});

const more: readonly (readonly [
  reason: string,
  one: Partial<ComparedPassage>,
  two: Partial<ComparedPassage>,
])[] = [
  ['topic', { topic: 'tuyen-quan' }, { topic: 'tuyen-quan' }],
  ['law', { cites: new Set(['168-2018-nd-cp']) }, { cites: new Set(['168-2018-nd-cp']) }],
  [
    'measure',
    { measures: new Set(['công dân nhập ngũ']) },
    { measures: new Set(['công dân nhập ngũ']) },
  ],
  [
    'names',
    { names: new Set(['đạ nhim']), said: new Map([['đạ nhim', 'Đạ Nhim']]) },
    { names: new Set(['đạ nhim']) },
  ],
];
for (const [reason, one, two] of more)
  test(`a shared ${reason} adds to the score and is named`, () => {
    const found = score({ ...other, ...one }, { ...common, ...two });
    assert.ok(found.score > score(other, common).score);
    assert.ok(found.reasons.some(({ kind, shared }) => kind === reason && shared.length === 1));
  });

test('a task that speaks of another topic in words that tell is nearer to it', () => {
  const spoken = { ...other, spoken: new Map([['tuyen-quan', ['bù đổi']]]) };
  const vague = { ...other, spoken: new Map([['tuyen-quan', ['phối hợp']]]) };
  const about = { ...result, topic: 'tuyen-quan' };
  assert.ok(score(spoken, about).score > 0);
  assert.equal(score(vague, about).score, 0);
});

test('never more than 100, and the weightiest reason first', () => {
  const full = {
    ...task,
    topic: 'a',
    cites: new Set(['b']),
    measures: new Set(['c']),
    names: new Set(['d e']),
  };
  const { score: most, reasons } = score(full, full);
  assert.equal(most, 100);
  assert.equal(reasons[0]?.kind, 'words');
  assert.equal(reasons.length, 5);
});

test('the words are named as the task has them, pairs joined', () => {
  const [first] = score(task, result).reasons;
  assert.ok(first?.shared.includes('bù đổi'));
});

test('reasons are made only for pairs that score enough', () => {
  const whole = score(task, result);
  assert.deepEqual(scorePair(task, result, weigh, whole.score), whole);
  assert.deepEqual(scorePair(task, result, weigh, whole.score + 1), { ...whole, reasons: [] });
});

test('no pair is passed over that scores enough, and most of the others are', () => {
  const texts = [
    'Giao quân đủ.',
    'Không phải bù đổi.',
    'Tặng quà.',
    'Phối hợp giao quân.',
    'Thăm gia đình.',
  ];
  const passages = [task, result, other, common, ...texts.map((text) => compared(text))];
  const among = wordWeights(passages);
  let spared = 0;
  for (const one of passages)
    for (const two of passages) {
      const found = scorePair(one, two, among).score;
      for (let least = 0; least <= found; least += 1)
        assert.ok(mayScore(one, two, among, least), `${String(found)} ${String(least)}`);
      if (!mayScore(one, two, among, 28)) spared += 1;
    }
  assert.ok(spared > passages.length ** 2 / 2, String(spared));
});

for (const [reason, one, two] of more)
  test(`a shared ${reason} counts before the words are compared`, () => {
    const pair = [
      { ...other, ...one },
      { ...common, ...two },
    ] as const;
    const { score: points } = score(...pair);
    assert.ok(mayScore(...pair, weigh, points));
    assert.ok(!mayScore(other, common, weigh, points));
  });
