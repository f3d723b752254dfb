import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compoundIndex } from '#vietnamese/compound-index.ts';
import { joinCompounds } from '#vietnamese/join-compounds.ts';
import { vietnameseText } from './vietnamese-words.ts';

const index = compoundIndex([
  'quốc phòng',
  'quốc phòng toàn dân',
  'toàn dân',
  'quân sự',
  'địa phương',
  'nông thôn mới',
  'nhiệm vụ',
  'ủy ban',
  'nhân dân',
  'dân quân',
]);

for (const [title, expected] of [
  ['Về nhiệm vụ quân sự, quốc phòng địa phương', 'Về nhiệm_vụ quân_sự, quốc_phòng địa_phương'],
  ['QUỐC PHÒNG TOÀN DÂN', 'QUỐC_PHÒNG TOÀN_DÂN'],
  ['xây dựng nông thôn mới', 'xây dựng nông_thôn_mới'],
  ['Uỷ ban nhân dân', 'Uỷ_ban nhân_dân'],
  ['quốc  phòng, quốc\nphòng, quốc-phòng', 'quốc  phòng, quốc\nphòng, quốc-phòng'],
  ['quoc phong', 'quoc phong'],
  ['ban nhân', 'ban nhân'],
  ['“quốc phòng”', '“quốc_phòng”'],
  ['', ''],
] as const) {
  test(`“${title}” breaks in no word`, () => {
    assert.equal(joinCompounds(title, index).replaceAll('\u00A0', '_'), expected);
  });
}

test('a syllable belongs to one word, from the left', () => {
  assert.equal(joinCompounds('nhân dân quân', index).replaceAll('\u00A0', '_'), 'nhân_dân quân');
});

test('nothing but blanks changes, and joining twice is joining once', () => {
  fc.assert(
    fc.property(vietnameseText, (text) => {
      const joined = joinCompounds(text, index);
      assert.equal(joined.replaceAll('\u00A0', ' '), text.replaceAll('\u00A0', ' '));
      assert.equal(joinCompounds(joined, index), joined);
    }),
  );
});
