import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WEIGHTS } from '#search/weights.ts';

for (const [kind, w] of Object.entries(WEIGHTS)) {
  test(`weights of a ${kind} query keep the order that readers expect`, () => {
    assert.ok(w.number > w.title && w.title > w.otherField, 'number, title, other fields');
    assert.ok(w.otherScore < 1 && w.otherShare < 1, 'the spelling typed before any other');
    assert.ok(w.stop < 1 && w.stop > 0, 'a question word counts little');
    assert.ok(w.enough > 0 && w.enough < 1, 'partial matches stay in, scattered ones do not');
    assert.ok(w.neighbours > 0 && w.three > 0 && w.whole > 0, 'order and nearness count');
  });
}

test('a short query keeps fewer partial matches than a question', () => {
  assert.ok(WEIGHTS.short.enough > WEIGHTS.question.enough);
});
