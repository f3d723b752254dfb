import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazetteer } from '#places/gazetteer.ts';
import { namesOf } from '#places/names-of.ts';

test('a unit is known by the name it bears and by those it bore', () => {
  const renamed = gazetteer().units.find(({ changes }) =>
    changes.some(({ from }) => from.name !== ''),
  );
  assert.ok(renamed);
  assert.equal(namesOf(renamed)[0], renamed.name);
  assert.equal(namesOf(renamed).length, 1 + renamed.changes.length);
  assert.deepEqual(namesOf({ name: 'A', changes: [] }), ['A']);
});
