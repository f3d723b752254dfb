import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endingIn, periodAxis } from '#documents/periods.ts';
import { makeDirective } from './make-document.ts';

const of = (...periods: [string, number, number, number?][]) =>
  periods.map(([id, from, to, vision]) =>
    makeDirective(id, { period: { from, to, ...(vision ? { vision } : {}) } }),
  );

test('bars of one row never overlap and rows are filled from the top', () => {
  const axis = periodAxis(
    of(['c', 2021, 2025], ['a', 2016, 2020], ['b', 2016, 2021], ['d', 2022, 2027]),
    2024,
  );
  assert.ok(axis);
  assert.deepEqual([axis.from, axis.to, axis.rows], [2016, 2027, 2]);
  assert.deepEqual(
    axis.bars.map(({ document, row, running }) => [document.id, row, running]),
    [
      ['a', 0, false],
      ['b', 1, false],
      ['c', 0, true],
      ['d', 1, true],
    ],
  );
});

test('a short bar keeps the room that its name needs', () => {
  const periods = of(['a', 2020, 2020], ['b', 2021, 2021]);
  assert.equal(periodAxis(periods, 2020)?.rows, 1);
  assert.equal(periodAxis(periods, 2020, 4)?.rows, 2);
});

test('documents without a period are not on the axis', () => {
  assert.equal(periodAxis([makeDirective('a')], 2024), null);
  assert.equal(periodAxis(of(['a', 2021, 2030, 2045]), 2024)?.bars[0]?.vision, 2045);
});

test('what ends in a year is found by the last year of its period', () => {
  const ids = endingIn(of(['a', 2021, 2025], ['b', 2021, 2030]), 2025).map(({ id }) => id);
  assert.deepEqual(ids, ['a']);
});
