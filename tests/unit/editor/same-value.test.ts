import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameValue } from '#editor/same-value.ts';

test('lists have an order, fields have none', () => {
  for (const [a, b, wanted] of [
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [[1, 2], [2, 1], false],
    [{ a: undefined }, {}, false],
    [{ a: 1 }, { b: 1 }, false],
    [[], {}, false],
    [null, undefined, false],
    [null, {}, false],
    ['1', 1, false],
  ] as const)
    assert.equal(sameValue(a, b), wanted, JSON.stringify([a, b]));
});
