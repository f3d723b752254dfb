import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRecurring, shortcomingLedger, yearsUntold } from '#documents/shortcomings/ledger.ts';
import { makeTold } from './make-told.ts';

const ledger = shortcomingLedger([
  makeTold('ha-nam-35', 2025, []),
  makeTold('ha-nam-35', 2024, ['huan-luyen', 'huan-luyen']),
  makeTold('ha-nam-35', 2023, null),
  makeTold('ha-nam-35', 2021, ['huan-luyen']),
  makeTold('hung-yen-33', 2024, ['huan-luyen']),
  makeTold('hung-yen-33', 2023, ['tuyen-quan']),
]);
const row = ledger.row('huan-luyen', 'ha-nam-35');

test('a row is a topic at a place: told, not told, not marked, and no row for a year without a report', () => {
  assert.deepEqual(
    row?.marks.map(({ year, mark }) => [year, mark]),
    [
      [2021, 'told'],
      [2023, 'unmarked'],
      [2024, 'told'],
      [2025, 'untold'],
    ],
  );
  assert.deepEqual(
    row?.passages.map(({ year, anchor, nth }) => [year, anchor, nth]),
    [
      [2021, 'han-che-1', 0],
      [2024, 'han-che-1', 0],
      [2024, 'han-che-2', 1],
    ],
  );
});

test('a topic recurs from two years on, at one place; two passages of a year are one year', () => {
  assert.ok(row && isRecurring(row));
  const other = ledger.row('huan-luyen', 'hung-yen-33');
  assert.ok(other && !isRecurring(other));
  assert.deepEqual(other.years, [2024]);
});

test('only marked years after the last one count as not told again', () => {
  assert.ok(row);
  assert.deepEqual(yearsUntold(row), [2025]);
  const hungYen = ledger.row('tuyen-quan', 'hung-yen-33');
  assert.deepEqual(hungYen && yearsUntold(hungYen), [2024]);
});

test('rows of a topic begin with those of most years; counts are of passages', () => {
  assert.deepEqual(
    ledger.byTopic.get('huan-luyen')?.map(({ place }) => place),
    ['ha-nam-35', 'hung-yen-33'],
  );
  assert.deepEqual([ledger.total, ledger.byPlace.get('hung-yen-33')?.length], [5, 2]);
});
