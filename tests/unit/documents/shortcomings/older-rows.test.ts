import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortcomingLedger } from '#documents/shortcomings/ledger.ts';
import { olderRows } from '#documents/shortcomings/older-rows.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { makeTold } from './make-told.ts';

const keyOf = (name: string, level: string) =>
  gazetteer().units.find(
    (unit) =>
      unit.name === name &&
      unit.level === level &&
      gazetteer().below.get('hung-yen-33-2025')?.includes(unit),
  )?.key ?? '';
const luongBang = keyOf('Lương Bằng', 'commune');

const ledger = shortcomingLedger([
  makeTold(luongBang, 2025, ['tuyen-quan', 'huan-luyen']),
  makeTold('kim-dong-331', 2024, ['tuyen-quan']),
  makeTold('hung-yen-33', 2024, ['tuyen-quan']),
  makeTold('hung-yen-33-2025', 2025, ['tuyen-quan']),
]);
const olderOf = (place: string, topic = 'tuyen-quan') => {
  const row = ledger.row(topic, place);
  return row ? olderRows(ledger, row).map(({ row: old, part }) => [old.place, part]) : null;
};

test('a commune of today has the rows of the district that was divided, as of a part', () => {
  assert.deepEqual(olderOf(luongBang), [['kim-dong-331', true]]);
});

test('a topic that the older unit does not have brings no row', () => {
  assert.deepEqual(olderOf(luongBang, 'huan-luyen'), []);
});

test('a merged province has the rows of those that it was made of, and they have none', () => {
  assert.deepEqual(olderOf('hung-yen-33-2025'), [['hung-yen-33', false]]);
  assert.deepEqual(olderOf('hung-yen-33'), []);
});
