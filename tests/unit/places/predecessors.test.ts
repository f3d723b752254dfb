import assert from 'node:assert/strict';
import { test } from 'node:test';
import { predecessors } from '#places/predecessors.ts';

const before = (key: string) =>
  predecessors(key).map(({ unit, part }) => `${unit.name}${part === 'part' ? '*' : ''}`);

test('the ward of Kim Bảng is three communes, not the district', () => {
  assert.deepEqual(before('kim-bang-13384-2025'), ['Quế', 'Văn Xá', 'Ngọc Sơn']);
});

test('a divided commune counts as part', () => {
  assert.deepEqual(before('hiep-cuong-12322-2025'), [
    'Song Mai',
    'Hùng An',
    'Ngọc Thanh*',
    'Hiệp Cường',
  ]);
});

test('provinces have those they were made of, old ones none', () => {
  assert.deepEqual(before('hung-yen-33-2025'), ['Hưng Yên', 'Thái Bình']);
  assert.deepEqual(before('hung-yen-33'), []);
});

test('communes that had vanished before are left out unless asked for', () => {
  const all = predecessors('cat-ngan-17728-2025', { all: true }).map(({ unit }) => unit.name);
  const direct = before('cat-ngan-17728-2025');
  assert.ok(all.includes('Thanh Hòa') && !direct.includes('Thanh Hòa'));
});
