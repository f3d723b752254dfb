import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfRules } from '#importer/pdf-rules.ts';

const CODES = {
  save: 1,
  restore: 2,
  transform: 3,
  constructPath: 4,
  stroke: 5,
  fill: 6,
  endPath: 7,
};
/** A page 800 high, counted from above. */
const VIEW = [1, 0, 0, -1, 0, 800] as const;
const path = (paint: number, ...steps: number[]): [number, unknown] => [4, [paint, [steps], []]];
const read = (...operators: [number, unknown][]) =>
  pdfRules(
    { fnArray: operators.map(([code]) => code), argsArray: operators.map(([, args]) => args) },
    CODES,
    VIEW,
  );
const line = [0, 100, 700, 1, 300, 700];
const rectangle = (x: number, y: number, w: number, h: number) => [
  0,
  x,
  y,
  1,
  x + w,
  y,
  1,
  x + w,
  y + h,
  1,
  x,
  y + h,
  4,
];

test('a stroke is a line, where the page is turned to count from above', () => {
  assert.deepEqual(read(path(5, ...line)), [{ x: 100, x2: 300, y: 100, y2: 100 }]);
});

test('thin filled shapes are lines, wide ones the ground of a cell', () => {
  assert.deepEqual(read(path(6, ...rectangle(100, 700, 200, 0.5))), [
    { x: 100, x2: 300, y: 99.75, y2: 99.75 },
  ]);
  assert.deepEqual(read(path(6, ...rectangle(100, 700, 1, 40))), [
    { x: 100.5, x2: 100.5, y: 60, y2: 100 },
  ]);
  assert.deepEqual(read(path(6, ...rectangle(100, 700, 200, 40))), []);
});

test('a frame has four sides', () => {
  assert.equal(read(path(5, ...rectangle(100, 700, 200, 40))).length, 4);
});

test('paths that only clip, slanting ones, curves and short ones are none', () => {
  for (const operator of [
    path(7, ...line),
    path(5, 0, 100, 700, 1, 300, 600),
    path(5, 0, 100, 700, 2, 1, 1, 2, 2, 300, 700),
    path(5, 0, 100, 700, 1, 104, 700),
  ])
    assert.deepEqual(read(operator), []);
});

test('lines are drawn where the page has moved to, and back', () => {
  const moved: [number, unknown] = [3, [1, 0, 0, 1, 10, 20]];
  assert.deepEqual(read([1, null], moved, path(5, ...line), [2, null], path(5, ...line)), [
    { x: 110, x2: 310, y: 80, y2: 80 },
    { x: 100, x2: 300, y: 100, y2: 100 },
  ]);
});
