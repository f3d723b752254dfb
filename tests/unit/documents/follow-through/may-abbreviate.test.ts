import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mayAbbreviate } from '#documents/follow-through/may-abbreviate.ts';
import { abbreviationIndex } from '#vietnamese/abbreviation-index.ts';
import { findAbbreviations } from '#vietnamese/find-abbreviations.ts';
import { reference } from './example-passages.ts';

const index = abbreviationIndex(reference.abbreviations.values());
const mayHold = mayAbbreviate(index);

const cases: readonly (readonly [text: string, may: boolean])[] = [
  ['LLVT huyện', true],
  ['của UBND-HĐND', true],
  ['Theo Nghị định 168/2018/NĐ-CP', false],
  ['Giao quân đủ chỉ tiêu', false],
  ['THĂM HỎI', false],
  ['đ/c', false],
];
for (const [text, may] of cases)
  test(`“${text}” ${may ? 'may hold an abbreviation' : 'holds no abbreviation to write out'}`, () => {
    assert.equal(mayHold(text), may);
  });

test('of a text with two capitals no abbreviation is passed over', () => {
  const pieces = fc.constantFrom(
    'LLVT',
    'QP',
    'AN',
    '&',
    '-',
    '/',
    '5',
    ' ',
    'đ/c',
    '168/',
    'ủy',
    '.',
  );
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('');
      fc.pre(/\p{Lu}[\p{Lu}&/-]/u.test(text));
      assert.ok(mayHold(text) || findAbbreviations(text, index).length === 0, text);
    }),
    { numRuns: 2000 },
  );
});
