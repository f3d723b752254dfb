import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupBy } from '#documents/group.ts';

test('keys come in order of first appearance and items keep theirs', () => {
  const groups = groupBy(['ba', 'ab', 'c'], (word) => [...word]);
  assert.deepEqual(
    [...groups],
    [
      ['b', ['ba', 'ab']],
      ['a', ['ba', 'ab']],
      ['c', ['c']],
    ],
  );
});

test('an item that names a key twice is counted once', () => {
  assert.deepEqual(
    groupBy(['aa'], (word) => [...word]),
    new Map([['a', ['aa']]]),
  );
});

test('an item without keys stands nowhere', () => {
  assert.equal(groupBy([1], () => []).size, 0);
});
