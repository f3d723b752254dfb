import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftUnit } from '#places/compile/draft-unit.ts';

const make = (code: string) => new DraftUnit({ code, name: `Xã ${code}`, kind: 'xa' });

test('moving closes the days of the parent before; moving to the same does nothing', () => {
  const [unit, one, other] = [make('1'), make('2'), make('3')];
  unit.moveTo(one, { date: null, by: null });
  unit.moveTo(one, { date: '2024-01-01', by: null });
  unit.moveTo(other, { date: '2025-01-01', by: null });
  assert.deepEqual(
    unit.parents.map(({ unit: above, date, until }) => [above.code, date, until]),
    [
      ['2', null, '2024-12-31'],
      ['3', '2025-01-01', null],
    ],
  );
});

test('ground is given to a unit once', () => {
  const [older, newer] = [make('1'), make('2')];
  older.giveTo(newer, 'part', { date: null, by: null });
  older.giveTo(newer, 'whole', { date: null, by: null });
  assert.deepEqual(
    older.successors.map(({ part }) => part),
    ['part'],
  );
});

test('an end without a day is by the eve of the reform, or by the day given', () => {
  const [one, other] = [make('1'), make('2')];
  one.end({ date: null, by: null });
  other.end({ date: null, by: '2025-03-01' });
  assert.deepEqual([one.isOver, one.goneBy, other.goneBy], [true, '2025-06-30', '2025-03-01']);
});
