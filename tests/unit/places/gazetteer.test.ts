import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazetteer, gazetteerOf } from '#places/gazetteer.ts';
import type { Unit } from '#places/model.ts';

test('the gazetteer is made once', () => {
  assert.equal(gazetteer(), gazetteer());
});

test('units are found by key, and those below by the key above', () => {
  const { byKey, below, units } = gazetteer();
  assert.equal(byKey.size, units.length);
  assert.ok(below.get('kim-dong-331')?.some(({ key }) => key === 'ngoc-thanh-12322'));
});

test('a unit that came back to a parent is listed once', () => {
  const span = { from: null, by: null, until: null };
  const [first] = gazetteer().units;
  assert.ok(first);
  const unit: Unit = {
    ...first,
    parents: [
      { key: 'a', ...span },
      { key: 'a', ...span },
    ],
  };
  assert.equal(gazetteerOf([unit]).below.get('a')?.length, 1);
});
