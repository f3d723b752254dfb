import assert from 'node:assert/strict';
import { test } from 'node:test';
import { children } from '#places/children.ts';

const names = (key: string, day?: string) => children(key, day).map((unit) => unit.name);

test('Kim Bảng had 18 communes in 2020 and 17 in 2025', () => {
  assert.equal(names('kim-bang-350', '2020-10-13').length, 18);
  const last = names('kim-bang-350');
  assert.equal(last.length, 17);
  assert.ok(last.includes('Tân Tựu') && !last.includes('Nhật Tân'));
});

test('children are those of the day', () => {
  assert.deepEqual(names('hung-yen-33', '2024-12-20').includes('Kim Động'), true);
  assert.equal(names('viet-nam', '2025-06-30').length, 63);
  assert.equal(names('viet-nam', '2025-07-01').length, 34);
  assert.deepEqual(names('kim-dong-331', '2025-07-01'), []);
});
