import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftUnit } from '#places/compile/draft-unit.ts';
import { restyle } from '#places/compile/restyle.ts';

const act = { date: '2025-01-01', act: '1288/NQ-UBTVQH15', confidence: 'verified' } as const;

test('a change of kind is recorded with its act', () => {
  const unit = new DraftUnit({ code: '350', name: 'Kim Bảng', kind: 'huyen' });
  restyle(unit, { from: 'huyen', to: 'thi-xa' }, act);
  assert.equal(unit.kind, 'thi-xa');
  assert.deepEqual(unit.changes, [
    {
      ...act,
      after: null,
      by: null,
      from: { kind: 'huyen', name: 'Kim Bảng' },
      to: { kind: 'thi-xa', name: 'Kim Bảng' },
    },
  ]);
});

test('a change that the package has already is recorded all the same', () => {
  const unit = new DraftUnit({ code: '350', name: 'Kim Bảng', kind: 'thi-xa' });
  restyle(unit, { from: 'huyen', to: 'thi-xa' }, act);
  assert.equal(unit.changes[0]?.from.kind, 'huyen');
});
