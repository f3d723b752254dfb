import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownUnit } from '#places/known-unit.ts';
import { lastDay } from '#places/last-day.ts';

test('the last day is known, or the day it was gone, or far ahead', () => {
  assert.equal(lastDay(knownUnit('ha-nam-35')), '2025-06-30');
  assert.equal(lastDay(knownUnit('nhan-la-12307')), '2025-03-01');
  assert.equal(lastDay(knownUnit('ha-noi-01')), '9999-12-31');
});
