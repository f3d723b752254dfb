import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNIT_KINDS } from '#places/unit-kinds.ts';
import { LOCAL_KINDS, PLACE_KINDS } from '#search/place-kinds.ts';

test('the search knows the word for every kind of unit', () => {
  const kinds = Object.values(UNIT_KINDS);
  const all = new Set(kinds.map(({ word }) => word).filter(Boolean));
  assert.deepEqual(new Set(PLACE_KINDS.split('|')), all);
  const local = kinds.filter(({ level }) => level === 'district' || level === 'commune');
  assert.deepEqual(new Set(LOCAL_KINDS.split('|')), new Set(local.map(({ word }) => word)));
});
