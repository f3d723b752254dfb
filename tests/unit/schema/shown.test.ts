import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, listed, shown } from '#schema/shown.ts';

test('values are quoted, and what cannot be quoted is named', () => {
  assert.equal(shown('chi-thj'), '“chi-thj”');
  assert.equal(shown(12), '“12”');
  assert.equal(shown(null), 'null');
  assert.equal(shown([1]), 'một danh sách');
  assert.equal(shown({ a: 1 }), 'một nhóm mục con');
});

test('long texts and long lists are cut', () => {
  assert.equal(cut('x'.repeat(60)).length, 60);
  assert.equal(cut('x'.repeat(61)), `${'x'.repeat(59)}…`);
  const values = Array.from({ length: 31 }, (_, at) => `v${at}`);
  assert.ok(listed(values).endsWith('v29 … và 1 giá trị khác'));
  assert.equal(listed(['a', 'b']), 'a, b');
});
