import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntry } from '#documents/drafts/find-entry.ts';

const TYPES = [
  { value: 'chi-thi', label: 'Chỉ thị' },
  { value: 'thong-tu', label: 'Thông tư' },
  { value: 'thong-tu-lien-tich', label: 'Thông tư liên tịch' },
  { value: 'ubnd-huyen', label: 'Ủy ban nhân dân huyện', also: ['UBND huyện'] },
];

for (const [typed, value, exact] of [
  ['chi-thi', 'chi-thi', true],
  ['CHI THI', 'chi-thi', true],
  ['thông tư', 'thong-tu', true],
  ['ubnd huyen', 'ubnd-huyen', true],
  ['liên tịch', 'thong-tu-lien-tich', false],
] as const)
  test(`“${typed}” is ${value}`, () => {
    assert.deepEqual(findEntry(typed, TYPES), { value, exact });
  });

test('a piece of several names asks which one', () => {
  const found = findEntry('thông', TYPES);
  assert.ok('choices' in found);
  assert.deepEqual(
    found.choices.map(({ value }) => value),
    ['thong-tu', 'thong-tu-lien-tich'],
  );
});

test('a slip of the hand is answered with the nearest name', () => {
  assert.deepEqual(findEntry('chi thj', TYPES), {
    fault: '“chi thj” không có trong danh sách.',
    remedy: 'Có lẽ là “Chỉ thị”.',
  });
  assert.ok('fault' in findEntry('', TYPES));
});
