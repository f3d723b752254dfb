import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchIssuer } from '../../../src/importer/match-issuer.ts';
import { REFERENCE } from './make-source.ts';

const cases: [string, (string | null)[][]][] = [
  ['HUYỆN ỦY KIM ĐỘNG', [['huyen-uy', 'huyện kim động', null]]],
  ['Thị ủy Kim Bảng', [['huyen-uy', 'thị xã kim bảng', null]]],
  ['BAN THƯỜNG VỤ HUYỆN ỦY', [['huyen-uy', null, 'ban thường vụ']]],
  ['UỶ BAN NHÂN DÂN TỈNH HÀ NAM', [['ubnd-tinh', 'tỉnh hà nam', null]]],
  ['UBND huyện Lạc Dương', [['ubnd-huyen', 'huyện lạc dương', null]]],
  ['UBND xã Lạc Dương', [['ubnd-xa', 'xã lạc dương', null]]],
  ['Ban CHQS huyện Lạc Dương', [['bchqs-huyen', 'huyện lạc dương', null]]],
  ['CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM', [['ubnd-tinh', 'tỉnh hà nam', 'chủ tịch']]],
  ['CHÍNH PHỦ', [['cp', null, null]]],
  ['Bộ Quốc phòng', [['bqp', null, null]]],
  ['BỘ TƯ LỆNH QUÂN KHU 3', [['qk3', null, 'bộ tư lệnh']]],
  ['BỘ TÀI CHÍNH', []],
  ['Các đại biểu', []],
];

for (const [text, expected] of cases)
  test(`“${text}” names what it names`, () => {
    const found = matchIssuer(text, REFERENCE.issuers.values());
    assert.deepEqual(
      found.map(({ issuer, unit, organ }) => [issuer.key, unit, organ]),
      expected,
    );
  });

test('words without a unit or with a city leave the level open', () => {
  const keys = (text: string) =>
    matchIssuer(text, REFERENCE.issuers.values()).map(({ issuer }) => issuer.key);
  assert.deepEqual(keys('UBND'), ['ubnd-tinh', 'ubnd-huyen', 'ubnd-xa']);
  assert.deepEqual(keys('UBND thành phố Đà Lạt'), ['ubnd-tinh', 'ubnd-huyen']);
});
