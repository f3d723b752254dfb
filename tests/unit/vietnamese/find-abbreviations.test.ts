import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviationIndex } from '#vietnamese/abbreviation-index.ts';
import { findAbbreviations } from '#vietnamese/find-abbreviations.ts';

const index = abbreviationIndex(
  ['UBND', 'HĐND', 'QP&AN', 'CTr', 'TM.', 'T/M', 'b/c', 'QK3', 'CT', 'NQ', 'TU', 'QS, QP'].map(
    (abbr) => ({ abbr, variants: abbr === 'QP&AN' ? ['QPAN'] : [] }),
  ),
);

const cases: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['UBND tỉnh, HĐND huyện', ['UBND', 'HĐND']],
  ['QP&AN, QP-AN, QP–AN, QPAN', ['QP&AN', 'QP-AN', 'QP–AN', 'QPAN']],
  ['HĐND-UBND, UBND/HĐND', ['HĐND', 'UBND', 'UBND', 'HĐND']],
  ['UBNDX, xUBND, ubnd, CTR', []],
  ['UBND-KGVX', []],
  ['Nghị quyết số 52-NQ/TU, 02/CT-UBND, 7288/UBND-KGVX', []],
  ['theo 02/CT-UBND của UBND', ['UBND']],
  ['TM. ỦY BAN, T/M BAN THƯỜNG VỤ (để b/c)', ['TM.', 'T/M', 'b/c']],
  ['nhiệm vụ QS, QP địa phương', ['QS, QP']],
  ['QS, QPX', []],
  ['(QK3).', ['QK3']],
  ['x-UBND, 5/HĐND, UBND\u0301', []],
  ['–UBND, x –HĐND, “UBND”', ['UBND', 'HĐND', 'UBND']],
];

for (const [text, found] of cases) {
  test(`abbreviations in “${text}”: ${found.length}`, () => {
    assert.deepEqual(
      findAbbreviations(text, index).map(({ start, end }) => text.slice(start, end)),
      found,
    );
  });
}

test('a match carries its entry', () => {
  assert.equal(findAbbreviations('QPAN', index)[0]?.entry.abbr, 'QP&AN');
});
