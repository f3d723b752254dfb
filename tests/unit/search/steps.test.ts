import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOfSteps, stepsOf } from '#search/steps.ts';

const CASES: readonly (readonly [pages: number[], steps: number[]])[] = [
  [[], []],
  [[0], [0]],
  [[7], [7]],
  [
    [0, 1, 5, 900],
    [0, 1, 4, 895],
  ],
];

test('page numbers become steps and come back', () => {
  for (const [pages, steps] of CASES) {
    assert.deepEqual(stepsOf(pages), steps);
    assert.deepEqual(pagesOfSteps(steps), pages);
  }
});
