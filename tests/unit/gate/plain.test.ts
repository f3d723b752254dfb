import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain } from '#gate/plain.ts';

test('what parts words unseen does not part them for the rules', () => {
  assert.equal(plain('TỐI\u00A0M\u00ADẬ\u200BT'), 'TỐI MẬT');
  assert.equal(plain('TỐI MẬT'.normalize('NFD')), 'TỐI MẬT');
});

test('signs of no consequence stay', () => {
  for (const text of ['Đường – “một” … 12 m²', '→ √ α']) assert.equal(plain(text), text);
});
