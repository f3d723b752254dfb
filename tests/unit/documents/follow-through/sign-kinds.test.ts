import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SIGN, signKinds } from '#documents/follow-through/sign-kinds.ts';

const RULES: readonly (readonly [bit: number, rule: RegExp])[] = [
  [SIGN.letter, /[\p{L}\p{M}]/u],
  [SIGN.capital, /\p{Lu}/u],
  [SIGN.figure, /\p{N}/u],
  [SIGN.blank, /\s/u],
  [SIGN.end, /[\s,;:.“”()]/u],
  [SIGN.opens, /[.!?:“]/u],
];

test('a sign is of the kinds that Unicode says, both halves of one of two code units too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const kind = signKinds(text);
      let at = 0;
      for (const sign of text) {
        const bits = RULES.reduce((all, [bit, rule]) => (rule.test(sign) ? all | bit : all), 0);
        for (const end = at + sign.length; at < end; at += 1) assert.equal(kind(at), bits, sign);
      }
    }),
  );
});

test('letters with Vietnamese marks are letters, and capitals are', () => {
  const kind = signKinds('Ệđ');
  assert.deepEqual([kind(0), kind(1)], [SIGN.letter | SIGN.capital, SIGN.letter]);
});
