import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nowBelongsTo } from '#places/now-belongs-to.ts';

const TODAY = '2026-06-01';
const cases = [
  ['ha-nam-35', 'nay thuộc Ninh Bình'],
  ['hai-duong-30', 'nay thuộc Hải Phòng'],
  ['hung-yen-33', 'nay thuộc Hưng Yên, gồm cả Thái Bình cũ'],
  ['lam-dong-68', 'nay thuộc Lâm Đồng, gồm cả Bình Thuận, Đắk Nông cũ'],
  ['kim-dong-331', 'nay thuộc bốn xã và một phần một phường của tỉnh Hưng Yên'],
  ['kim-bang-350', 'nay thuộc sáu phường của tỉnh Ninh Bình'],
  ['lac-duong-675', 'nay thuộc một xã, một phần một phường và một phần một xã của tỉnh Lâm Đồng'],
  ['da-nhim-24848', 'nay thuộc xã Lạc Dương, tỉnh Lâm Đồng'],
  ['ngoc-thanh-12322', 'nay thuộc phường Sơn Nam và xã Hiệp Cường, tỉnh Hưng Yên'],
  ['hoang-sa-498', 'nay là đặc khu Hoàng Sa, thành phố Đà Nẵng'],
  ['dong-nai-75-2025', 'nay là thành phố Đồng Nai'],
  ['loc-ninh-25270-2025', 'nay là phường Lộc Ninh, thành phố Đồng Nai'],
  ['thuan-hoa-00922', 'nay thuộc tỉnh Tuyên Quang'],
  ['hue-46', 'nay là thành phố Huế'],
] as const;
for (const [key, sentence] of cases)
  test(`${key}: “${sentence}”`, () => {
    assert.equal(nowBelongsTo(key, TODAY), sentence);
  });

test('nothing is said of what did not change', () => {
  assert.equal(nowBelongsTo('viet-nam', TODAY), null);
  assert.equal(nowBelongsTo('ha-noi-01', TODAY), null);
  assert.equal(nowBelongsTo('ha-nam-35', '2025-06-30'), null);
  assert.equal(nowBelongsTo('hue-46', TODAY, '2025-01-01'), null);
});

test('a district merged before the reform belongs to the other district until then', () => {
  assert.equal(
    nowBelongsTo('my-loc-358', '2025-03-01'),
    'nay thuộc thành phố Nam Định, tỉnh Nam Định',
  );
});

test('where nobody knows the commune, that is said', () => {
  assert.equal(
    nowBelongsTo('nhan-la-12307', '2025-04-01'),
    'nay thuộc xã Diên Hồng, huyện Kim Động, tỉnh Hưng Yên',
  );
  assert.match(
    nowBelongsTo('thanh-hoa-17725', '2025-06-30') ?? '',
    /^nay thuộc tỉnh Nghệ An, chưa rõ xã, phường nào$/u,
  );
});
