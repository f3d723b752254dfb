import assert from 'node:assert/strict';
import { it } from 'node:test';
import { DATA_WRITERS } from '#publish/data-writers.ts';

it('names each writer once, so that a failure says which it was', () => {
  const names = DATA_WRITERS.map(({ name }) => name);
  assert.deepEqual([...new Set(names)], names);
});
