import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMapping } from '#places/compile/read-mapping.ts';
import { localitiesSchema } from '#schema/locality.ts';
import { CURRENT } from './small-country.ts';

const fixesWith = (codes: unknown[]) =>
  localitiesSchema.parse({ events: [], fixes: { codes }, militaryRegions: [] }).fixes;

test('only rows with an old code count', () => {
  const { coded } = readMapping(CURRENT, fixesWith([]));
  assert.equal(coded.length, 10);
  assert.ok(coded.every((row) => row.old_ward_code !== ''));
});

test('a wrong code is put right in the list and in the table, for that name only', () => {
  const fix = { wrong: '12700 Đông Hưng', right: '12799', confidence: 'derived', source: 'x' };
  const { communes, coded } = readMapping(CURRENT, fixesWith([fix]));
  assert.ok(
    communes.some(({ ward_code, name }) => ward_code === '12799' && name === 'Xã Đông Hưng'),
  );
  assert.equal(coded.filter((row) => row.new_ward_code === '12799').length, 2);
  assert.ok(coded.some((row) => row.old_ward_code === '12700'));
});

test('a correction that corrects nothing stops the build', () => {
  const fix = { wrong: '12700 Đông Tây', right: '12799', confidence: 'derived', source: 'x' };
  assert.throws(() => readMapping(CURRENT, fixesWith([fix])), /không gói nào ghi mã này/u);
});
