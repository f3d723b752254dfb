import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromTelex } from '#vietnamese/telex.ts';

for (const [typed, meant] of [
  ['quoocs', 'quốc'],
  ['phongf', 'phòng'],
  ['phofng', 'phòng'],
  ['ddaats', 'đất'],
  ['ddieenj', 'điện'],
  ['nghiax', 'nghĩa'],
  ['vuj', 'vụ'],
  ['quaan', 'quân'],
  ['suwj', 'sự'],
  ['huowng', 'hương'],
  ['hoaf', 'hòa'],
  ['thuyr', 'thủy'],
  ['quys', 'quý'],
  ['giowf', 'giờ'],
  ['quan', null],
  ['phong', null],
  ['windows', null],
  ['x', null],
  ['Quoocs', null],
] as const) {
  test(`“${typed}” ${meant === null ? 'is no Telex' : `means ${meant}`}`, () => {
    assert.equal(fromTelex(typed), meant);
  });
}
