import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#importer/read-text.ts';

const read = (text: string) => readText(new TextEncoder().encode(text));
const runsOf = (text: string) =>
  read(text).blocks.map((block) => (block.kind === 'paragraph' ? block.runs : []));

test('each line is a paragraph with its line as place; blank lines count but are none', () => {
  const { blocks, format } = read('Một\r\n\r\n  Hai\nBa\f');
  assert.equal(format, 'txt');
  assert.deepEqual(
    blocks.map((block) => [block.kind === 'paragraph' && block.runs[0]?.text, block.place.where]),
    [
      ['Một', 'dòng 1'],
      ['Hai', 'dòng 3'],
      ['Ba', 'dòng 4'],
    ],
  );
});

for (const [line, runs] of [
  ['Số 5', [{ text: 'Số 5' }]],
  ['86m<sup>2</sup> đất', [{ text: '86m' }, { text: '2', sup: true }, { text: ' đất' }]],
  ['H<SUB>2</SUB>O', [{ text: 'H' }, { text: '2', sub: true }, { text: 'O' }]],
  ['**T/M BAN**', [{ text: 'T/M BAN', bold: true }]],
  ['về “*Chiến lược*”', [{ text: 'về “' }, { text: 'Chiến lược', italic: true }, { text: '”' }]],
  [
    '**a *b* c**',
    [
      { text: 'a ', bold: true },
      { text: 'b', bold: true, italic: true },
      { text: ' c', bold: true },
    ],
  ],
  ['*', [{ text: '*' }]],
  ['* một * hai', [{ text: '* một * hai' }]],
  ['2*3*4', [{ text: '2*3*4' }]],
] as const) {
  test(`marks in “${line}” are looks, other signs stay`, () => {
    assert.deepEqual(runsOf(line), [runs]);
  });
}

test('a text in single bytes comes as signs to be decoded', () => {
  const { blocks } = readText(Uint8Array.from([0x51, 0x75, 0xe8, 0x63]));
  assert.deepEqual(blocks[0]?.kind === 'paragraph' && blocks[0].runs, [{ text: 'Quèc' }]);
});
