import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '#vietnamese/compare.ts';

test('đ follows d, ă and â follow a, and numbers go by value', () => {
  const sorted = ['An Giang', 'Ăn', 'Ân Thi', 'Ba Vì', 'Dĩ An', 'Đà Nẵng', 'Phường 2', 'Phường 12'];
  assert.deepEqual([...sorted].reverse().sort(compare), sorted);
});

test('tones break ties only', () => {
  assert.deepEqual(['Hòa Bình', 'Hoa Lư', 'Hoà An'].sort(compare), [
    'Hoà An',
    'Hòa Bình',
    'Hoa Lư',
  ]);
});
