import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumbering } from '#importer/docx/numbering.ts';
import { element } from '../made-docx.ts';

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const ROOT = `<w:numbering>
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%2.%3')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '-')}${level(1, 'bullet', '\uF0B7')}${level(2, 'none', '')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1', '<w:pStyle w:val="Muc"/>')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Tieu"/><w:isLgl/>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="3">${level(0, 'decimal', 'Chương %1')}${level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="4"><w:styleLink w:val="S"/>${level(0, 'lowerRoman', '(%1)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="S"/></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>
  <w:num w:numId="6"><w:abstractNumId w:val="5"/></w:num>
  <w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>
</w:numbering>`;

const marks = (...steps: readonly (readonly [string, number])[]) => {
  const numbering = readNumbering(element(ROOT));
  return steps.map(([list, at]) => numbering.next(list, at)?.mark ?? null);
};

for (const [name, steps, expected] of [
  [
    'numbers count on, deeper ones begin anew',
    [
      ['1', 0],
      ['1', 1],
      ['1', 1],
      ['1', 0],
      ['1', 1],
    ],
    ['1.', 'a)', 'b)', '2.', 'a)'],
  ],
  [
    'a deep level counts those above it that were never met',
    [
      ['1', 2],
      ['1', 2],
      ['1', 0],
    ],
    ['1.a.1', '1.a.2', '2.'],
  ],
  [
    'lists of a kind count on from each other',
    [
      ['1', 0],
      ['7', 0],
      ['1', 0],
    ],
    ['1.', '2.', '3.'],
  ],
  [
    'a list told where to start does so once',
    [
      ['1', 0],
      ['2', 0],
      ['2', 0],
    ],
    ['1.', '5.', '6.'],
  ],
  [
    'bullets are printed as signs',
    [
      ['3', 0],
      ['3', 1],
      ['3', 2],
    ],
    ['-', '•', null],
  ],
  [
    'a legal level has all in digits',
    [
      ['4', 0],
      ['4', 0],
      ['4', 1],
    ],
    ['I', 'II', '2.1'],
  ],
  [
    'a level may count on through all chapters',
    [
      ['5', 0],
      ['5', 1],
      ['5', 0],
      ['5', 1],
    ],
    ['Chương 1', 'Điều 1.', 'Chương 2', 'Điều 2.'],
  ],
  [
    'levels may lie in a list style',
    [
      ['6', 0],
      ['6', 0],
    ],
    ['(i)', '(ii)'],
  ],
  [
    'a list or level that is not there numbers nothing',
    [
      ['9', 0],
      ['1', 8],
    ],
    [null, null],
  ],
] as const) {
  test(name, () => {
    assert.deepEqual(marks(...steps), expected);
  });
}

test('a paragraph style has a level in its list', () => {
  const numbering = readNumbering(element(ROOT));
  assert.equal(numbering.levelOfStyle('4', 'Tieu'), 1);
  assert.equal(numbering.levelOfStyle('4', 'Khác'), 0);
  assert.equal(readNumbering(null).next('1', 0), null);
});
