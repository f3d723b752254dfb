import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanQuery, MAX_CHARACTERS, MAX_WORDS } from '#search/clean-query.ts';

for (const [typed, clean, what] of [
  ['  quân   sự ', 'quân sự', 'blanks'],
  ['qua\u0302n su\u031b\u0323', 'quân sự', 'NFD'],
  ['hoà bình, Uỷ ban, thuỷ lợi', 'hòa bình, Ủy ban, thủy lợi', 'old placement of tones'],
  ['quý, tuý', 'quý, túy', 'qu keeps its tone'],
  ['dân\u200bquân \u202eđảo', 'dânquân đảo', 'hidden and direction signs'],
  ['a\u0000b\u0007c\n\td', 'a b c d', 'control characters'],
  ['quân\u00a0sự', 'quân sự', 'hard blanks'],
  ['', '', 'nothing'],
  [' \u200b ', '', 'nothing to be seen'],
] as const) {
  test(`${what}: ${JSON.stringify(typed)}`, () => {
    assert.equal(cleanQuery(typed), clean);
  });
}

test('what is longer than anybody types is cut', () => {
  assert.ok(cleanQuery('x'.repeat(10_000)).length <= MAX_CHARACTERS);
  assert.equal(cleanQuery('quân '.repeat(200)).split(' ').length, MAX_WORDS);
});
