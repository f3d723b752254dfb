import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  blockText,
  isCapitals,
  isRule,
  paragraphText,
  sourceLines,
} from '../../../src/importer/source-lines.ts';
import { paragraph, table } from './make-source.ts';

const shown = (text: string) =>
  sourceLines(paragraph(text), 0).map((line) => [line.column, line.text]);

test('tabs and wide blanks part columns, a list mark parts none', () => {
  assert.deepEqual(shown('Bộ tài chính\t\tCộng hòa'), [
    [0, 'Bộ tài chính'],
    [1, 'Cộng hòa'],
  ]);
  assert.deepEqual(shown('- Công báo.        Trần Mẫu'), [
    [0, '- Công báo.'],
    [1, 'Trần Mẫu'],
  ]);
  assert.deepEqual(shown('1.\tMục đích'), [[0, '1. Mục đích']]);
});

test('line breaks part lines, and the rule drawn at the end of one goes', () => {
  assert.deepEqual(shown('CHÍNH PHỦ__________\nSố: 1/NĐ-CP'), [
    [0, 'CHÍNH PHỦ'],
    [0, 'Số: 1/NĐ-CP'],
  ]);
  assert.deepEqual(shown('-----'), [[0, '-----']]);
});

test('cells are columns', () => {
  const lines = sourceLines(table(['a', ''], ['b']), 4);
  assert.deepEqual(
    lines.map(({ text, column, block }) => [text, column, block]),
    [
      ['a', 0, 4],
      ['b', 1, 4],
    ],
  );
  assert.equal(blockText(table(['a'], ['b  c'])), 'a b c');
});

test('the mark of a list is part of the words', () => {
  const item = paragraph(' Mục', { list: { mark: '1.', level: 0 } });
  assert.equal(paragraphText(item), '1. Mục');
});

test('rules and capitals are told', () => {
  assert.ok(isRule('* * *') && !isRule('1'));
  assert.ok(isCapitals('CHỈ THỊ') && !isCapitals('Chỉ thị') && !isCapitals('---'));
});

test('the mark of a footnote is no word of a line', () => {
  const marked = {
    ...paragraph(''),
    runs: [{ text: 'ÁN LỆ SỐ 43/2021/AL' }, { text: '1', footnote: 'a' }],
  };
  assert.equal(blockText(marked), 'ÁN LỆ SỐ 43/2021/AL');
});
