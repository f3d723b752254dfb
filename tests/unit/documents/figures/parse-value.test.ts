import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseValue } from '#documents/figures/parse-value.ts';
import { formatNumber } from '#vietnamese/format-number.ts';

const CASES: [text: string, unit: string, low: number, high: number, sense: string][] = [
  ['100', '%', 100, 100, 'exact'],
  ['100%', '%', 100, 100, 'exact'],
  ['98,5', '%', 98.5, 98.5, 'exact'],
  ['1.234', 'người', 1234, 1234, 'exact'],
  ['1205', 'người', 1205, 1205, 'exact'],
  ['1.234.567,5', 'đồng', 1234567.5, 1234567.5, 'exact'],
  ['01–02', 'trụ sở', 1, 2, 'range'],
  ['5 - 10', 'xã', 5, 10, 'range'],
  ['từ 95% đến 97%', '%', 95, 97, 'range'],
  ['gần 900', 'người', 900, 900, 'about'],
  ['Khoảng 1.200 người', 'người', 1200, 1200, 'about'],
  ['trên 9', 'tỷ đồng', 9, 9, 'above'],
  ['không dưới 80', '%', 80, 80, 'above'],
  ['dưới 2', '%', 2, 2, 'below'],
  ['không quá 3', 'xã', 3, 3, 'below'],
  ['0', 'vụ', 0, 0, 'exact'],
];
for (const [text, unit, low, high, sense] of CASES)
  test(`“${text}” in ${unit} is read as ${sense}`, () => {
    assert.deepEqual(parseValue(text, unit), { low, high, sense });
    assert.deepEqual(parseValue(text.normalize('NFD'), unit), { low, high, sense });
  });

for (const text of [
  '12.5',
  '1,234',
  '0.500',
  '5/18',
  'năm',
  'hai lần',
  '100 người',
  '7–3',
  '3–3',
  'gần 5–7',
  '',
  '1.23.456',
  '9999999999999999',
])
  test(`“${text}” cannot be read for sure`, () => {
    assert.equal(parseValue(text, '%'), null);
  });

test('whatever Vietnamese prints of a number is read back as it was', () => {
  for (let at = 0; at < 3000; at += 1) {
    const whole = (at * 7919) % 1_000_003;
    const value = at % 3 === 0 ? whole : whole + (at % 100) / 100;
    const read = parseValue(formatNumber(value, 2), 'người');
    assert.deepEqual(read, { low: value, high: value, sense: 'exact' }, String(value));
  }
});
