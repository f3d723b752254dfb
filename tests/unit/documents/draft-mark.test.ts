import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMarked, markedTitle } from '#documents/draft-mark.ts';

test('a marked title begins with the word for all to read', () => {
  assert.equal(markedTitle('Về tuyển quân'), 'NHÁP: Về tuyển quân');
  assert.equal(isMarked(markedTitle('Về tuyển quân')), true);
  assert.equal(isMarked('Nháp kế hoạch'), false);
});
