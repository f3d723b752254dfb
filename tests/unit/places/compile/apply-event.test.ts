import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEvent } from '#places/compile/apply-event.ts';
import { oldState } from '#places/compile/old-state.ts';
import { makeEvent, OLD } from './small-country.ts';

test('a district that takes another one in goes on; the other ends the day before and its communes move', () => {
  const register = oldState(OLD);
  const donor = register.named('405 Đông Sơn');
  applyEvent(
    register,
    makeEvent({
      date: '2025-01-01',
      merges: [{ into: '380 Thanh Hóa', whole: ['405 Đông Sơn'] }],
    }),
  );
  assert.equal(donor.validUntil, '2024-12-31');
  assert.equal(donor.successors[0]?.unit, register.named('380 Thanh Hóa'));
  const commune = register.named('16381 Đông Hoàng');
  assert.deepEqual(
    commune.parents.map(({ unit, date, until }) => [unit.code, date, until]),
    [
      ['405', null, '2024-12-31'],
      ['380', '2025-01-01', null],
    ],
  );
});

test('a new unit may take over the code of one that ends, and lies where that lay', () => {
  const register = oldState(OLD);
  applyEvent(
    register,
    makeEvent({
      date: '2024-12-01',
      merges: [{ into: '12325 Diên Hồng', kind: 'xa', whole: ['12325 Vũ Xá', '12307 Nhân La'] }],
    }),
  );
  const unit = register.named('12325 Diên Hồng');
  assert.equal(unit.validFrom, '2024-12-01');
  assert.equal(unit.parent?.name, 'Kim Động');
  assert.equal(register.find('12307 Nhân La'), undefined);
});

test('a divided unit ends with parts', () => {
  const register = oldState(OLD);
  const divided = register.named('340 Đông Hưng');
  applyEvent(
    register,
    makeEvent({
      date: '2025-01-01',
      merges: [
        { into: '342 Đông', kind: 'quan', part: ['340 Đông Hưng'] },
        { into: '343 Hưng', kind: 'quan', part: ['340 Đông Hưng'] },
      ],
      ends: ['340 Đông Hưng'],
    }),
  );
  assert.equal(divided.validUntil, '2024-12-31');
  assert.deepEqual(
    divided.successors.map(({ unit, part }) => [unit.name, part]),
    [
      ['Đông', 'part'],
      ['Hưng', 'part'],
    ],
  );
});

test('a date that is only general knowledge counts as unknown', () => {
  const register = oldState(OLD);
  const donor = register.named('405 Đông Sơn');
  applyEvent(
    register,
    makeEvent({
      date: '2025-01-01',
      by: '2025-03-01',
      confidence: 'unverified',
      merges: [{ into: '380 Thanh Hóa', whole: ['405 Đông Sơn'] }],
    }),
  );
  assert.deepEqual([donor.validUntil, donor.goneBy], [null, '2025-03-01']);
  assert.deepEqual(register.named('16381 Đông Hoàng').parents.at(-1)?.by, '2025-03-01');
});

const faults: [title: string, event: Record<string, unknown>, message: RegExp][] = [
  [
    'a unit that is not there',
    { merges: [{ into: '380 Thanh Hóa', whole: ['331 Kim Bảng'] }] },
    /“331 Kim Bảng”: không có đơn vị/u,
  ],
  [
    'a new unit without a kind',
    { merges: [{ into: '399 Mới', whole: ['405 Đông Sơn'] }] },
    /“399 Mới”: đơn vị mới lập, phải ghi kind/u,
  ],
  [
    'a unit of another kind',
    { changes: [{ unit: '331 Kim Động', from: 'quan', to: 'thi-xa' }] },
    /“331 Kim Động”: lúc ấy là huyen, không phải quan/u,
  ],
];
for (const [title, event, message] of faults)
  test(`${title} stops the build`, () => {
    const act = makeEvent({ date: '2025-01-01', ...event });
    assert.throws(() => {
      applyEvent(oldState(OLD), act);
    }, message);
  });
