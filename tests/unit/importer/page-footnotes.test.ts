import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFootnotes } from '#importer/page-footnotes.ts';
import { textOfLine, type PageLine } from '#importer/page-lines.ts';
import type { Run } from '#importer/source-document.ts';
import { madeLine } from './made-lines.ts';

const sup = (text: string): Run => ({ text, sup: true });
function line(number: number, ...runs: Run[]): PageLine {
  return { ...madeLine(number, [[60, 'x']], { page: 3 }), segments: [{ x: 60, end: 540, runs }] };
}

const TEXT = line(1, { text: 'ÁN LỆ SỐ 43' }, sup('1'), { text: ' và 5 m' }, sup('2 '));
const small = (made: PageLine): PageLine => ({ ...made, size: 10 });
const LARGE = [
  line(40, sup('1 '), { text: 'Án lệ này do Vụ' }),
  line(41, { text: 'đề xuất.' }),
  line(42, sup('2'), { text: 'Mét.' }),
];
const NOTES = LARGE.map(small);

test('notes at the foot of a page are told from its text, and marks know them', () => {
  const { text, footnotes } = pageFootnotes([TEXT, line(2, { text: 'Văn bản' }), ...NOTES]);
  assert.deepEqual(text.map(textOfLine), ['ÁN LỆ SỐ 431 và 5 m2', 'Văn bản']);
  assert.deepEqual(
    text[0]?.segments[0]?.runs.map(({ footnote }) => footnote),
    [undefined, '3-1', undefined, '3-2'],
  );
  assert.deepEqual(footnotes, [
    {
      id: '3-1',
      blocks: [
        {
          kind: 'paragraph',
          runs: [{ text: 'Án lệ này do Vụ đề xuất.' }],
          place: { part: 'footnote', where: 'trang 3, dòng 40' },
        },
      ],
    },
    {
      id: '3-2',
      blocks: [
        {
          kind: 'paragraph',
          runs: [{ text: 'Mét.' }],
          place: { part: 'footnote', where: 'trang 3, dòng 42' },
        },
      ],
    },
  ]);
});

test('without a mark for each, or as large as the text, all stays text', () => {
  for (const lines of [
    [line(1, { text: 'Văn bản' }), ...NOTES],
    [line(1, { text: 'A' }, sup('1')), ...NOTES],
    [TEXT, ...LARGE],
    [TEXT, line(2, { text: 'không có chú thích' })],
    NOTES,
    [],
  ]) {
    assert.deepEqual(pageFootnotes(lines), { text: lines, footnotes: [] });
  }
});
