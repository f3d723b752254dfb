import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownNumbers } from '#lint/debts/unknown-numbers.ts';

const question = (number: string | null) => JSON.stringify([number, 'nghi-dinh', null, null, null]);

test('numbers that were not understood and that nothing bears come once each', () => {
  const find = unknownNumbers(['168/2018/NĐ-CP', null], ['02/CT-UBND']);
  const answers = {
    [question('168/2018/NĐ-CP')]: 'law 168-2018-nd-cp amended ',
    [question('02/CT-UBND')]: '',
    [question('7/2022/NĐ-CP')]: '',
    [JSON.stringify(['7/2022/NĐ-CP', null, null, null, null])]: '',
    [question(null)]: '',
  };
  assert.deepEqual(find(answers), ['7/2022/NĐ-CP']);
});
