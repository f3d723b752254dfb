import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEvent } from '#places/compile/apply-event.ts';
import { oldState } from '#places/compile/old-state.ts';
import { readPairs } from '#places/compile/pairs.ts';
import { readMapping } from '#places/compile/read-mapping.ts';
import { settleEve } from '#places/compile/settle-eve.ts';
import { localitiesSchema } from '#schema/locality.ts';
import { CORRECTIONS, CURRENT, OLD } from './small-country.ts';

const known = { confidence: 'derived', source: 'một nguồn' };

function pairsWith(fixes: Record<string, unknown>) {
  const register = oldState(OLD);
  const read = localitiesSchema.parse({ events: [], fixes, militaryRegions: [] }).fixes;
  const [merger] = CORRECTIONS.events;
  if (merger) applyEvent(register, merger);
  const clean = readMapping(CURRENT, read);
  settleEve(register, clean.coded, []);
  const { sources, shares } = readPairs(register, clean, read);
  const named = (code: string) => [...(sources.get(code) ?? [])].map(({ name }) => name).sort();
  return { named, shares, ngocThanh: register.named('12322 Ngọc Thanh') };
}

test('the table gives the pairs; rows without a code give none', () => {
  assert.deepEqual(pairsWith({}).named('12280'), ['Diên Hồng', 'Lương Bằng', 'Ngọc Thanh']);
});

test('a part makes two shares of a commune', () => {
  const parts = [{ new: '11983 Sơn Nam', old: ['12322 Ngọc Thanh'], ...known }];
  const { named, shares, ngocThanh } = pairsWith({ parts });
  assert.deepEqual(named('11983'), ['Bảo Khê', 'Ngọc Thanh']);
  assert.equal(shares.get(ngocThanh), 2);
});

test('a wrong pair is taken out and put right', () => {
  const { named } = pairsWith({
    notInto: [{ old: '12322 Ngọc Thanh', new: '12280 Lương Bằng', ...known }],
    into: [{ old: '12322 Ngọc Thanh', new: '11983 Sơn Nam', ...known }],
  });
  assert.deepEqual(named('12280'), ['Diên Hồng', 'Lương Bằng']);
  assert.deepEqual(named('11983'), ['Bảo Khê', 'Ngọc Thanh']);
});

test('a correction of a pair that is not there stops the build', () => {
  const notInto = [{ old: '11983 Bảo Khê', new: '12280 Lương Bằng', ...known }];
  assert.throws(
    () => pairsWith({ notInto }),
    /“11983 Bảo Khê”: gói không ghi nhập vào 12280 Lương Bằng/u,
  );
  const parts = [{ new: '11983 Sơn Bắc', old: ['12322 Ngọc Thanh'], ...known }];
  assert.throws(() => pairsWith({ parts }), /“11983 Sơn Bắc”: không có đơn vị cấp xã/u);
});
