import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { localitiesSchema, unitRef } from '#schema/locality.ts';

test('a unit is written with its code and its name', () => {
  for (const ref of ['46 Huế', '350 Kim Bảng', '24850 Đưng K’Nớ', '27007 Phường 15'])
    assert.ok(unitRef.safeParse(ref).success, ref);
  for (const ref of ['Kim Bảng', '350', '350Kim Bảng', '1234 Kim Bảng', '350 ?'])
    assert.ok(!unitRef.safeParse(ref).success, ref);
});

test('every correction says how it is known', () => {
  const event = {
    date: '2025-01-01',
    changes: [{ unit: '350 Kim Bảng', from: 'huyen', to: 'thi-xa' }],
  };
  const file = { events: [event], fixes: {}, militaryRegions: [] };
  const paths = localitiesSchema.safeParse(file).error?.issues.map(({ path }) => path.join('.'));
  assert.deepEqual(paths, ['events.0.confidence', 'events.0.source']);
});

test('the corrections of the archive are well formed', () => {
  const file = new URL('../../../content/reference/localities.yaml', import.meta.url);
  const read = localitiesSchema.parse(parse(readFileSync(file, 'utf8')));
  assert.ok(read.events.length > 0 && read.militaryRegions.length === 8);
});
