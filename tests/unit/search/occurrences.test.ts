import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addPlaces,
  chain,
  endOf,
  fieldOf,
  isExact,
  pack,
  startOf,
  wordOf,
} from '#search/occurrences.ts';

for (const [start, span, exact] of [
  [0, 0, true],
  [5, 3, false],
  [1_048_576 * 3 + 7, 63, true],
] as const) {
  test(`a place at ${String(start)} keeps what it was made of`, () => {
    const place = pack(start, span, exact);
    assert.deepEqual([startOf(place), endOf(place), isExact(place)], [start, start + span, exact]);
  });
}

test('fields lie behind the body', () => {
  assert.equal(fieldOf(140_000), null);
  assert.equal(fieldOf(1_048_576 + 4), 0);
  assert.equal(wordOf(1_048_576 * 2 + 4), 4);
});

const at = (...starts: number[]) => starts.map((start) => pack(start, 0, true));

test('the words of a phrase follow each other; past a sign behind the second only', () => {
  const spans = (...parts: number[][]) =>
    [...chain(parts.map((starts) => new Map([[7, at(...starts)]]))).values()]
      .flat()
      .map((place) => [startOf(place), endOf(place)]);
  assert.deepEqual(spans([1, 9], [2, 12]), [[1, 2]]);
  assert.deepEqual(spans([1], [3]), []);
  assert.deepEqual(spans([1], [2], [4]), [[1, 4]]);
  assert.deepEqual(spans([1], [3], [4]), []);
  // parts of one number stand at one place
  assert.deepEqual(spans([5], [5], [5]), [[5, 5]]);
});

test('places of another way to write are added, each once', () => {
  const found = new Map([[1, at(3, 9)]]);
  addPlaces(
    found,
    new Map([
      [1, at(5, 9)],
      [2, at(1)],
    ]),
  );
  assert.deepEqual(
    [...found].map(([page, places]) => [page, places.map(startOf)]),
    [
      [1, [3, 5, 9]],
      [2, [1]],
    ],
  );
});
