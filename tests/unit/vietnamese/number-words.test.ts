import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberWords } from '#vietnamese/number-words.ts';

const cases: readonly (readonly [number, string])[] = [
  [0, 'không'],
  [4, 'bốn'],
  [10, 'mười'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [111, 'một trăm mười một'],
  [168, 'một trăm sáu mươi tám'],
  [1000, 'một nghìn'],
  [1005, 'một nghìn không trăm linh năm'],
  [1250, 'một nghìn hai trăm năm mươi'],
  [2018, 'hai nghìn không trăm mười tám'],
  [2025, 'hai nghìn không trăm hai mươi lăm'],
  [1_000_000, 'một triệu'],
  [1_000_005, 'một triệu không trăm linh năm'],
  [3_500_000_000, 'ba tỷ năm trăm triệu'],
  [21_000_000_000, 'hai mươi mốt tỷ'],
  [1_000_000_001, 'một tỷ không trăm linh một'],
];
for (const [value, words] of cases)
  test(`${String(value)} is read ${words}`, () => {
    assert.equal(numberWords(value), words);
  });

test('no two numbers are read alike', () => {
  const said = new Set<string>();
  for (let value = 0; value < 20_000; value += 1) said.add(numberWords(value));
  assert.equal(said.size, 20_000);
});

for (const value of [-1, 1.5, 1e12, Number.NaN])
  test(`${String(value)} is refused`, () => {
    assert.throws(() => numberWords(value), RangeError);
  });
