import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLevel, type CheckLevelContext } from '#documents/check-level.ts';
import { bareKeys } from '../lint/bare-keys.ts';
import { checkedDirective } from './make-checked.ts';

const context: CheckLevelContext = {
  issuers: new Map([
    ['bqp', { name: 'Bộ Quốc phòng', level: 'central' }],
    ['qk3', { name: 'Quân khu 3', level: 'military-region' }],
    ['ubnd-tinh', { name: 'Ủy ban nhân dân {unit}', level: 'province' }],
    ['huyen-uy', { name: 'Huyện ủy {name}', level: 'district' }],
    ['btl-tphcm', { name: 'Bộ Tư lệnh Thành phố Hồ Chí Minh', level: 'province' }],
    ['bch-ptkv', { name: 'Ban Chỉ huy Phòng thủ khu vực', level: 'defence-area' }],
    ['mttq', { name: 'Ủy ban Mặt trận Tổ quốc {unit}', level: 'any' }],
  ]),
  levelOf: (unit) => {
    if (unit === 'viet-nam') return 'central';
    if (unit === 'ha-nam-35') return 'province';
    return unit === 'kim-dong-331' ? 'district' : null;
  },
};

for (const [issuer, locality, fits] of [
  ['bqp', 'viet-nam', true],
  ['bqp', 'ha-nam-35', false],
  ['qk3', 'viet-nam', true],
  ['qk3', 'ha-nam-35', false],
  ['ubnd-tinh', 'ha-nam-35', true],
  ['ubnd-tinh', 'kim-dong-331', false],
  ['ubnd-tinh', 'viet-nam', false],
  ['huyen-uy', 'kim-dong-331', true],
  ['huyen-uy', 'ha-nam-35', false],
  ['btl-tphcm', 'viet-nam', true],
  ['bch-ptkv', 'ha-nam-35', true],
  ['mttq', 'kim-dong-331', true],
  ['huyen-uy', 'khong-co', true],
  ['khong-co', 'ha-nam-35', true],
] as const) {
  test(`${issuer} and ${locality} ${fits ? 'go together' : 'do not go together'}`, () => {
    const found = checkLevel(checkedDirective('a', { issuer, locality }), context);
    assert.deepEqual(
      found.map(({ rule, field }) => [rule, field]),
      fits ? [] : [['issuer-other-level', 'locality']],
    );
    for (const { remedy } of found) assert.deepEqual(bareKeys(remedy), []);
  });
}

test('the levels are told in words', () => {
  const document = checkedDirective('a', { issuer: 'huyen-uy', locality: 'ha-nam-35' });
  assert.match(checkLevel(document, context)[0]?.message ?? '', /là cấp huyện, .* là cấp tỉnh/);
});
