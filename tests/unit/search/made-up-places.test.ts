import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fewerMadeUp, madeUpCount, madeUpPlaces } from '#search/made-up-places.ts';
import {
  FIELD,
  isExact,
  isMadeUp,
  neighbours,
  pack,
  startOf,
  timesOf,
} from '#search/occurrences.ts';

const sum = (places: Iterable<number>, exact: boolean) =>
  [...places]
    .filter((place) => isExact(place) === exact)
    .reduce((all, place) => all + timesOf(place), 0);

function made(count: number, exact: boolean): number[] {
  const places: number[] = [];
  assert.equal(madeUpPlaces(places, 0, count, exact), madeUpCount(count));
  return places;
}

for (const count of [0, 1, 63, 64, 65, 400, 1024]) {
  test(`made-up places stand for ${String(count)}, within the text, and beside nothing`, () => {
    const [typed, other] = [made(count, true), made(count, false)];
    assert.deepEqual([sum(typed, true), sum(other, false)], [count, count]);
    assert.ok([...typed, ...other].every((place) => isMadeUp(place) && startOf(place) < FIELD));
    assert.deepEqual(neighbours(typed, typed), []);
    assert.deepEqual(neighbours([pack(5, 0, true), ...typed], other), []);
  });
}

for (const [exact, other] of [
  [0, 0],
  [1, 3],
  [2, 66],
  [70, 1],
  [900, 900],
] as const) {
  test(`${String(exact)} and ${String(other)} less leave the rest of each spelling`, () => {
    const places = Uint32Array.from([...made(130, true), ...made(66, false)]);
    const out = new Uint32Array(20);
    const end = fewerMadeUp(places, 0, places.length, exact, other, out, 2);
    const left = out.subarray(2, end);
    assert.deepEqual(
      [sum(left, true), sum(left, false)],
      [Math.max(0, 130 - exact), Math.max(0, 66 - other)],
    );
    assert.ok(left.every(isMadeUp));
    assert.deepEqual(
      [...left],
      [...left].toSorted((a, b) => a - b),
    );
  });
}
