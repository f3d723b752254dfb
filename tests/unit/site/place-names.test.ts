import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capital, joinInline, unitLink, validityWords } from '#site/place-names.ts';

test('a unit is a link only where it has a page', () => {
  const text = 'thị xã Kim Bảng';
  assert.equal(unitLink(new Set(), 'kim-bang-350'), text);
  assert.deepEqual(unitLink(new Set(['kim-bang-350']), 'kim-bang-350'), {
    text,
    path: '/dia-phuong/kim-bang-350/',
  });
  assert.equal(unitLink(new Set(), 'kim-bang-350', { kind: false }), 'Kim Bảng');
  assert.equal(unitLink(new Set(), 'kim-bang-350', { first: true }), 'Thị xã Kim Bảng');
});

test('the days of a unit are said as far as they are known', () => {
  assert.equal(validityWords('ha-nam-35'), 'đến 30/6/2025');
  assert.equal(validityWords('ninh-binh-37-2025'), 'từ 01/7/2025');
  assert.equal(validityWords('ha-noi-01'), '');
});

test('words are joined as in a sentence', () => {
  assert.deepEqual(joinInline([['a'], ['b'], ['c']]), ['a', ', ', 'b', ' và ', 'c']);
  assert.deepEqual(joinInline([['a']]), ['a']);
  assert.deepEqual(joinInline([]), []);
});

test('a capital Đ is the capital of đ', () => {
  assert.equal(capital('đặc khu'), 'Đặc khu');
  assert.equal(capital(''), '');
});
