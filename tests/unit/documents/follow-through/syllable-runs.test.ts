import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { syllableRuns } from '#documents/follow-through/syllable-runs.ts';

/** Runs with a bar between them; what begins a sentence has `^` before it. */
const told = (text: string): string =>
  syllableRuns(text)
    .map(({ syllables, opening }) => (opening ? '^' : '') + syllables.join(' '))
    .join(' | ');

const cases: readonly (readonly [text: string, runs: string])[] = [
  ['Giao quân đủ.', '^Giao quân đủ'],
  ['Giao quân đủ; bù đổi. Thăm\nhỏi “gia đình”', '^Giao quân đủ | bù đổi | ^Thăm hỏi | ^gia đình'],
  ['(kinh tế-xã hội)', 'kinh tế | xã hội'],
  ['đạt 98,5% kế hoạch', '^đạt | kế hoạch'],
  ['số 168/2018/NĐ-CP của', '^số | của'],
  ['thu hồi [lược] đất', '^thu hồi | đất'],
  ['Đủ chưa? Đủ 5! rồi', '^Đủ chưa | ^Đủ | rồi'],
  ['phòng, chống bão; Phòng, tránh lũ', '^phòng chống bão | Phòng tránh lũ'],
  ['PHÒNG, CHỐNG LỤT BÃO', '^PHÒNG CHỐNG LỤT BÃO'],
  ['phòng,  chống; phòng, chốngx; phòng, ban', '^phòng | chống | phòng | chốngx | phòng | ban'],
  ['', ''],
  ['… 12 …', ''],
];
for (const [text, runs] of cases)
  test(`“${text.replace('\n', ' ')}” is read as “${runs}”`, () => {
    assert.equal(told(text), runs);
  });

test('without figures and withheld words, no letter of any text is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[\p{N}[]/u.test(text));
      const letters = syllableRuns(text).flatMap(({ syllables }) => syllables);
      assert.equal(letters.join(''), text.replace(/[^\p{L}\p{M}]+/gu, ''));
    }),
  );
});
