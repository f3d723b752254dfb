import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberSpans } from '#vietnamese/number-spans.ts';

for (const [text, expected] of [
  ['Nghị định số 168/2018/NĐ-CP ngày 28/12/2018 về', ['168/2018/NĐ-CP']],
  ['Nghị quyết 52-NQ/TU và 24-HD/BTCTW', ['52-NQ/TU', '24-HD/BTCTW']],
  ['Công văn 7288/UBND-KGVX, Luật 98/2025/QH15.', ['7288/UBND-KGVX', '98/2025/QH15']],
  ['102/2010/TTLT-BQP-BLĐTB&XH-BNV-BTC', ['102/2010/TTLT-BQP-BLĐTB&XH-BNV-BTC']],
  ['số 02 /CT- UBND', ['02 /CT- UBND']],
  ['02/CT–UBND', ['02/CT–UBND']],
  ['năm 2020 - UBND tỉnh, giai đoạn 2021-2025', []],
  ['Chiều 27/11, UBND tỉnh', []],
  ['QK3/BTL', []],
] as const) {
  test(`numbers in “${text}”: ${expected.length}`, () => {
    assert.deepEqual(
      numberSpans(text).map(([start, end]) => text.slice(start, end)),
      expected,
    );
  });
}
