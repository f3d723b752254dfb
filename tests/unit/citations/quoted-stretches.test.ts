import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotedStretches } from '#citations/quoted-stretches.ts';

test('quotation runs through blocks until it is closed', () => {
  const quotes = quotedStretches();
  const inside = (text: string) => quotes(text)(text.indexOf('này'));
  assert.equal(inside('Sửa đổi Điều 5 này như sau:'), false);
  assert.equal(inside('“Điều 5. Theo Luật này'), true);
  assert.equal(inside('2. Luật này …'), true);
  assert.equal(inside('3. … hết.” Nghị định này'), false);
  assert.equal(inside('"Luật này"'), true);
  assert.equal(inside('Nghị định này'), false);
});

test('quotation marks of two kinds close each other', () => {
  const text = 'về “Cuộc vận động" của Chỉ thị này';
  assert.equal(quotedStretches()(text)(text.indexOf('này')), false);
});
