import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pdfGlyphs } from '#importer/pdf-glyphs.ts';

const NAMES = (
  'save restore transform beginText setFont setCharSpacing setWordSpacing setHScale setLeading setTextRise ' +
  'setLeadingMoveText moveText setTextMatrix nextLine showText paintFormXObjectBegin paintFormXObjectEnd other'
).split(' ');
const CODES = Object.fromEntries(NAMES.map((name, at) => [name, at + 1]));

const glyph = (unicode: string, isSpace = false) => ({ unicode, width: 500, isSpace });

/** Each sign with its place after drawing so. */
function drawn(...steps: [name: string, ...args: unknown[]][]): string[] {
  const glyphs = pdfGlyphs(
    {
      fnArray: steps.map(([name]) => CODES[name] ?? 0),
      argsArray: steps.map(([, ...args]) => args),
    },
    CODES,
    () => 0.001,
  );
  return glyphs.map(({ text, matrix }) => `${text}@${String(matrix[4])},${String(matrix[5])}`);
}

test('signs follow each other by their widths, spacing and adjustments', () => {
  const text = [glyph('a'), -1000, glyph(' ', true), glyph('b')];
  assert.deepEqual(
    drawn(
      ['beginText'],
      ['setFont', 'f', 10],
      ['setCharSpacing', 1],
      ['setWordSpacing', 2],
      ['moveText', 100, 700],
      ['showText', text],
    ),
    ['a@100,700', ' @116,700', 'b@124,700'],
  );
});

test('lines go down by the leading, and the matrix of text begins anew', () => {
  assert.deepEqual(
    drawn(
      ['beginText'],
      ['setFont', 'f', 10],
      ['setLeadingMoveText', 5, -12],
      ['showText', [glyph('a')]],
      ['nextLine'],
      ['showText', [glyph('b')]],
      ['setTextMatrix', Float32Array.of(2, 0, 0, 2, 50, 60)],
      ['setHScale', 50],
      ['setTextRise', 3],
      ['showText', [glyph('c'), glyph('d')]],
      ['setLeading', 4],
      ['nextLine'],
      ['showText', [glyph('e')]],
    ),
    ['a@5,-12', 'b@5,-24', 'c@50,66', 'd@55,66', 'e@50,58'],
  );
});

test('forms and saved states end where they end', () => {
  assert.deepEqual(
    drawn(
      ['beginText'],
      ['setFont', 'f', 10],
      ['save'],
      ['transform', 1, 0, 0, 1, 7, 0],
      ['paintFormXObjectBegin', [1, 0, 0, 1, 0, 9], null],
      ['showText', [glyph('a')]],
      ['paintFormXObjectEnd'],
      ['restore'],
      ['other'],
      ['beginText'],
      ['showText', [glyph('b')]],
    ),
    ['a@7,9', 'b@0,0'],
  );
});

test('letters that are set apart touch', () => {
  const [first] = pdfGlyphs(
    {
      fnArray: ['setFont', 'setCharSpacing', 'showText'].map((name) => CODES[name] ?? 0),
      argsArray: [['f', 10], [2], [[glyph('a')]]],
    },
    CODES,
    () => 0.001,
  );
  assert.equal(first?.width, 0.7);
});
