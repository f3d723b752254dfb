import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DRAFT_QUESTIONS } from '#documents/drafts/draft-questions.ts';
import { sayAnswer } from '#documents/drafts/say-answer.ts';
import { context, directive } from './draft-sample.ts';

test('an answer is said back by its names', () => {
  const say = (name: string, value: unknown) => {
    const question = DRAFT_QUESTIONS.find((one) => one.name === name);
    assert.ok(question);
    return sayAnswer(question, value, { answers: directive, context });
  };
  assert.equal(say('locality', 'kim-dong-331'), 'huyện Kim Động, Hưng Yên (kim-dong-331)');
  assert.equal(say('topics', ['tuyen-quan', 'dien-tap']), 'Tuyển quân; Diễn tập');
  assert.equal(say('date', 'XXXX-01-18'), '18/01, năm chưa rõ');
  assert.equal(say('number', null), 'không có');
});
