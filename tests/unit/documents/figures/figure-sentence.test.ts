import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureSentence } from '#documents/figures/figure-sentence.ts';
import { parseValue } from '#documents/figures/parse-value.ts';
import { makeMeasure } from './make-metric.ts';

const TEXT =
  'Năm 2015 có 15 xã. Toàn tỉnh có 1.205 công dân nhập ngũ. Đạt 5,5% kế hoạch, vượt 5% so với năm trước.';
const sentenceOf = (value: string, unit = 'người') =>
  figureSentence(TEXT, { fact: makeMeasure({ value, unit }), value: parseValue(value, unit) });

for (const [value, unit, begins] of [
  ['1205', 'người', 'Toàn tỉnh'],
  ['1.205', 'người', 'Toàn tỉnh'],
  ['15', 'xã', 'Năm 2015 có 15'],
  ['5', '%', 'Đạt 5,5%'],
  ['205', 'người', 'Năm 2015'],
  ['vài', 'người', 'Năm 2015'],
] as const)
  test(`the sentence of ${value} ${unit} begins “${begins}”`, () => {
    assert.ok(sentenceOf(value, unit).startsWith(begins), sentenceOf(value, unit));
  });

test('a long sentence is cut with the figure in view', () => {
  const text = `${'dân quân tự vệ '.repeat(60)}1.205 công dân ${'và lực lượng '.repeat(60)}.`;
  const cut = figureSentence(text, { fact: makeMeasure({ value: '1.205' }), value: null });
  assert.ok(cut.length < 340 && cut.includes('1.205'));
});
