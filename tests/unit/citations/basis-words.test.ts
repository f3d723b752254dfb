import assert from 'node:assert/strict';
import { test } from 'node:test';
import { basisWords } from '#citations/basis-words.ts';

test('how a fact is known is said in words', () => {
  assert.equal(
    basisWords({ confidence: 'verified', source: 'danviet.vn' }),
    'theo nguồn: danviet.vn',
  );
  assert.match(basisWords({ confidence: 'seed', source: 'x' }), /chưa đối chiếu/);
  assert.equal(basisWords({ confidence: 'derived' }), 'suy ra');
});
