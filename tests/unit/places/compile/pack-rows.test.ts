import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGazetteer } from '#places/compile/compile-gazetteer.ts';
import { packRows } from '#places/compile/pack-rows.ts';
import { unpackRows } from '#places/unpack-rows.ts';
import { CORRECTIONS, CURRENT, OLD } from './small-country.ts';

const file = compileGazetteer(OLD, CURRENT, CORRECTIONS);
const rowOf = (key: string) => file.rows.find((row) => row.startsWith(`${key}|`));

test('a row is short references, days and marks', () => {
  assert.equal(
    rowOf('ngoc-thanh-12322'),
    'ngoc-thanh-12322|12322|Ngọc Thanh|xa|331||2025-06-30|11983-2025*,12280-2025*',
  );
  assert.equal(
    rowOf('nhan-la-12307'),
    'nhan-la-12307|12307|Nhân La|xa|331||<2025-06-30|12280-2025',
  );
});

test('units that share a code are referred to by their keys', () => {
  assert.match(rowOf('vu-xa-12325') ?? '', /\|dien-hong-12325$/u);
});

test('packing and unpacking is the identity', () => {
  assert.deepEqual(packRows(unpackRows(file)), file.rows);
});
