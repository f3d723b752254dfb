import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeTears, NARROW_GAP } from '#importer/close-tears.ts';
import type { Run } from '#importer/source-document.ts';
import { makeSource, paragraph } from './make-source.ts';

const closed = (...runs: Run[]): string => {
  const [block] = closeTears(makeSource({ ...paragraph(''), runs })).blocks;
  return block?.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '';
};

for (const [torn, whole] of [
  ['Thủ tư|ớng', 'Thủ tướng'],
  ['bảo lã|nh', 'bảo lãnh'],
  ['nhỏ|và vừa', 'nhỏ và vừa'],
  ['quốc|phòng', 'quốc phòng'],
  ['điểm a|Điều 5', 'điểm a Điều 5'],
  ['số|12', 'số 12'],
] as const)
  test(`“${torn}” is “${whole}”`, () => {
    assert.equal(closed({ text: torn.replace('|', NARROW_GAP) }), whole);
  });

test('a syllable may be torn between two looks', () => {
  assert.equal(closed({ text: `tư${NARROW_GAP}`, bold: true }, { text: 'ớng' }), 'tướng');
  assert.equal(closed({ text: 'tư' }, { text: `${NARROW_GAP}ớng`, bold: true }), 'tướng');
});

test('ordinary blanks stay', () => {
  assert.equal(closed({ text: 'tư ớng' }), 'tư ớng');
});
