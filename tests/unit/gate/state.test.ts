import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goneReason } from '#gate/state.ts';
import { STATUSES } from '#schema/document.ts';

test('three states leave only a stone at the address', () => {
  assert.deepEqual(
    STATUSES.filter((status) => goneReason(status) !== null),
    ['withdrawn', 'removed', 'removed-secrecy'],
  );
});
