import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nowBelongsTo } from '#places/now-belongs-to.ts';
import { nowBrief } from '#places/now-brief.ts';

const TODAY = '2026-06-01';
const cases = [
  ['ha-nam-35', 'nay thuộc Ninh Bình'],
  ['hung-yen-33', 'nay gồm cả Thái Bình cũ'],
  ['lam-dong-68', 'nay gồm cả Bình Thuận, Đắk Nông cũ'],
  ['kim-dong-331', 'nay thuộc 5\u00A0xã, phường'],
  ['kim-bang-350', 'nay thuộc 6\u00A0phường của Ninh Bình'],
  ['lac-duong-675', 'nay thuộc 3\u00A0xã, phường'],
  ['hoang-sa-498', 'nay là đặc khu Hoàng Sa, thành phố Đà Nẵng'],
] as const;
for (const [key, words] of cases)
  test(`${key}: “${words}”`, () => {
    assert.equal(nowBrief(key, TODAY), words);
  });

test('where there is nothing to shorten, the sentence of the place stands', () => {
  for (const key of ['da-nhim-24848', 'hue-46', 'ha-noi-01', 'my-loc-358', 'thuan-hoa-00922'])
    assert.equal(nowBrief(key, '2025-03-01'), nowBelongsTo(key, '2025-03-01'), key);
});
