import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameData } from '#site/name-data.ts';

test('words that names share are kept once, nothing is the empty word', () => {
  const names = [
    { name: 'A', path: '/a/', near: null, about: 'xã, X', now: null },
    {
      name: 'B',
      path: null,
      near: { text: 'tỉnh Y', path: '/y/' },
      about: 'xã, X',
      now: 'nay thuộc Y',
    },
    { name: 'C', path: null, near: null, about: 'huyện', now: null },
  ];
  assert.deepEqual(nameData({ names }), {
    words: ['', 'xã, X', '/a/', 'nay thuộc Y', '/y/', 'tỉnh Y', 'huyện'],
    rows: [
      ['A', 1, 0, 2, 0],
      ['B', 1, 3, 4, 5],
      ['C', 6, 0, 0, 0],
    ],
  });
});
