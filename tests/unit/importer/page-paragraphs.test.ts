import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageLine } from '#importer/page-lines.ts';
import { pageParagraphs, paragraphOf, textAreaOf, whereOf } from '#importer/page-paragraphs.ts';
import { madeLine } from './made-lines.ts';

const FULL = 'x'.repeat(80);
const area = { left: 60, right: 540, leading: 16, indents: [84] };

function paragraphsOf(...lines: PageLine[]): string[] {
  return pageParagraphs(lines.map((line) => ({ line, area }))).map(
    ({ runs, align = '' }) =>
      `${align}|${runs.map(({ text }) => text.replace(/x+/g, 'x')).join('')}`,
  );
}

const full = (number: number, begin = '') =>
  madeLine(number, [[60, begin + FULL.slice(begin.length)]]);
const indented = (number: number, text: string) => madeLine(number, [[84, text]]);

for (const [why, lines, expected] of [
  ['a full line goes on', [full(1, 'a '), full(2, 'b ')], ['|a x b x']],
  [
    'a short line ends',
    [full(1, 'a '), madeLine(2, [[60, 'b.']]), full(3, 'c ')],
    ['|a x b.', '|c x'],
  ],
  [
    'an indent begins',
    [full(1, 'a '), indented(2, `b ${FULL.slice(6)}`), full(3, 'c ')],
    ['|a x', '|b x c x'],
  ],
  [
    'a number begins after a sentence',
    [full(1, 'a '), madeLine(2, [[60, `x`.repeat(79) + '.']]), full(3, '2. c ')],
    ['|a x x.', '|2. c x'],
  ],
  [
    'a dash within a sentence does not',
    [full(1, 'kinh tế '), full(2, '- xã hội ')],
    ['|kinh tế x - xã hội x'],
  ],
  ['a gap begins', [full(1, 'a '), full(3, 'b ')], ['|a x', '|b x']],
  ['the end of a page is no end', [full(40, 'a '), { ...full(1, 'b '), page: 2 }], ['|a x b x']],
  [
    'centred short lines stand alone',
    [madeLine(1, [[279, 'CHỈ THỊ']]), madeLine(2, [[276, 'Về việc']])],
    ['center|CHỈ THỊ', 'center|Về việc'],
  ],
  ['at the right', [madeLine(1, [[450, 'TM. ỦY BAN NHÂN']])], ['right|TM. ỦY BAN NHÂN']],
  [
    'wide blanks are tabs and rows stand alone',
    [
      madeLine(1, [
        [60, 'Số'],
        [300, '5'],
      ]),
      madeLine(2, [
        [60, 'Số'],
        [300, '6'],
      ]),
    ],
    ['|Số\t5', '|Số\t6'],
  ],
] as const) {
  test(`paragraphs: ${why}`, () => {
    assert.deepEqual(paragraphsOf(...lines), expected);
  });
}

test('the text of a page stands where its long lines and the lines after them do', () => {
  const lines = [
    indented(1, 'y'.repeat(76)),
    madeLine(2, [[60, 'z']]),
    indented(3, 'y'.repeat(76)),
  ];
  assert.deepEqual(textAreaOf(lines, 600), { left: 60, right: 540, leading: 16, indents: [84] });
  assert.deepEqual(textAreaOf([madeLine(1, [[200, 'z']])], 600, area), area);
});

test('a paragraph knows its place', () => {
  const line = madeLine(7, [[60, 'a ']], { page: 3 });
  assert.equal(whereOf(line), 'trang 3, dòng 7');
  assert.deepEqual(paragraphOf([line], 'right', 'footer'), {
    kind: 'paragraph',
    runs: [{ text: 'a' }],
    align: 'right',
    place: { part: 'footer', where: 'trang 3, dòng 7' },
  });
});
