import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLUMNS, type GazetteerFile } from '#places/gazetteer-file.ts';
import { unpackRows } from '#places/unpack-rows.ts';

const file = (rows: string[]): GazetteerFile => ({
  about: '',
  columns: COLUMNS,
  rows,
  changes: {},
  militaryRegions: [],
});
const ROWS = [
  'viet-nam||Việt Nam|quoc-gia||||',
  'ha-nam-35|35|Hà Nam|tinh|viet-nam||2025-06-30|37-2025',
  'ninh-binh-37-2025|37|Ninh Bình|tinh|viet-nam|2025-07-01||',
  'a-12345|12345|A|xa|35~~2024-12-31,37-2025~<2025-03-01~|>2021-11-01|<2025-06-30|b-12345*',
  'b-12345|12345|B|xa|35|||',
];

test('days, doubts, parents and links are read', () => {
  const [, , , unit] = unpackRows(file(ROWS));
  assert.deepEqual(unit?.parents, [
    { key: 'ha-nam-35', from: null, by: null, until: '2024-12-31' },
    { key: 'ninh-binh-37-2025', from: null, by: '2025-03-01', until: null },
  ]);
  assert.equal(unit.parent, 'ninh-binh-37-2025');
  assert.deepEqual(
    [unit.validFrom, unit.formedAfter, unit.validUntil, unit.goneBy],
    [null, '2021-11-01', null, '2025-06-30'],
  );
  assert.deepEqual(unit.successors, [{ key: 'b-12345', part: 'part' }]);
});

test('predecessors are successors read backwards', () => {
  const [, , newer] = unpackRows(file(ROWS));
  assert.deepEqual(newer?.predecessors, [{ key: 'ha-nam-35', part: 'whole' }]);
});

test('a broken file is refused', () => {
  assert.throws(() => unpackRows(file(['a-1|1|A|lang||||'])), /unknown kind/u);
  assert.throws(() => unpackRows(file(['a-1|1|A|xa|99|||'])), /reference to nowhere “99”/u);
});
