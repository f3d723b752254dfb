import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from './rendered.ts';

const cases: readonly (readonly [what: string, body: string, expected: string])[] = [
  ['a date', 'ngày 28/12/2018', 'ngày <span class="nb">28/12/2018</span>'],
  ['a day and month', 'chiều 27/11 họp', 'chiều <span class="nb">27/11</span> họp'],
  ['a span of years', 'giai đoạn 2015–2020', 'giai đoạn <span class="nb">2015–2020</span>'],
  ['a span of years as typed', '2015 - 2020', '<span class="nb">2015 - 2020</span>'],
  ['a number', 'số 05/QĐ-UBND', 'số <span class="nb">05/QĐ-UBND</span>'],
  ['a figure and its unit', '9 tỷ đồng, 12 xã', '9\u00A0tỷ đồng, 12\u00A0xã'],
  ['quoted words in italics', '“*mẫu mực*”', '“<em class="q">mẫu mực</em>”'],
  ['other italics', 'rất *quan trọng*', 'rất <em>quan trọng</em>'],
  ['a year alone', 'năm 2024', 'năm 2024'],
  ['a fraction of a fraction', '1/2/3/4', '1/2/3/4'],
];
for (const [what, body, expected] of cases) {
  test(`set in print: ${what}`, () => {
    assert.ok(html(body).endsWith(`</a> ${expected}</p>`), html(body));
  });
}
