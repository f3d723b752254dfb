import assert from 'node:assert/strict';
import { test } from 'node:test';
import { either } from '#search/either.ts';
import { pack } from '#search/occurrences.ts';
import { columnsFrom, placesOf } from './columns.ts';

const at = (...starts: number[]) => starts.map((start) => pack(start, 0, true));

test('places of another way to write are added, each once, the first way as it was', () => {
  const one = new Map([[1, at(3, 9)]]);
  const other = new Map([
    [2, at(1)],
    [1, [pack(5, 0, false), pack(9, 0, false), pack(11, 0, false)]],
  ]);
  const found = placesOf(either(columnsFrom(one), columnsFrom(other)));
  assert.deepEqual(
    [...found],
    [
      [1, [...at(3), pack(5, 0, false), ...at(9), pack(11, 0, false)]],
      [2, at(1)],
    ],
  );
});
