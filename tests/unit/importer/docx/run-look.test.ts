import assert from 'node:assert/strict';
import { test } from 'node:test';
import { combineStyles, overlay, readRunLook } from '#importer/docx/run-look.ts';
import { element } from '../made-docx.ts';

const theme = { major: 'Cambria', minor: 'Calibri' };
const look = (inner: string) => {
  const read = readRunLook(element(`<w:rPr>${inner}</w:rPr>`), theme);
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
};

for (const [inner, expected] of [
  ['<w:b/><w:i w:val="0"/>', { bold: true, italic: false }],
  ['<w:u w:val="single"/><w:dstrike/>', { underline: true, strike: true }],
  ['<w:u w:val="none"/>', { underline: false }],
  ['<w:vertAlign w:val="superscript"/>', { raised: 'sup' }],
  ['<w:vertAlign w:val="baseline"/>', { raised: 'none' }],
  ['<w:position w:val="8"/><w:sz w:val="16"/>', { raised: 'sup' }],
  ['<w:position w:val="2"/><w:sz w:val="28"/>', {}],
  ['<w:rFonts w:ascii="Times New Roman" w:hAnsi=".VnTime"/>', { font: '.VnTime' }],
  ['<w:rFonts w:ascii="Arial" w:hAnsiTheme="majorHAnsi"/>', { font: 'Cambria' }],
  ['<w:vanish/><w:caps/>', { hidden: true, caps: true }],
] as const) {
  test(`${inner} says ${JSON.stringify(expected)}`, () => {
    assert.deepEqual(look(inner), expected);
  });
}

test('what is not said does not take away what was', () => {
  assert.deepEqual(overlay({ bold: true, font: 'a' }, { bold: undefined, font: 'b' }), {
    bold: true,
    font: 'b',
  });
});

test('switches of a paragraph style and a character style turn each other over', () => {
  assert.equal(combineStyles({ bold: true }, { bold: true }).bold, false);
  assert.equal(combineStyles({ bold: true }, {}).bold, true);
  assert.equal(combineStyles({ italic: false }, { italic: true }).italic, true);
});
