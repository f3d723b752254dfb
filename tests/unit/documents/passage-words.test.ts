import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passageWords } from '#documents/passage-words.ts';

const cases: readonly (readonly [anchor: string, number: string, words: string])[] = [
  ['muc-2-3', '2.3', 'đoạn 3 mục 2'],
  ['muc-2', '2', 'mục 2'],
  ['muc-ii-1', 'II.1', 'đoạn 1 mục II'],
  ['muc-2-muc-1-3', '2.1.3', 'đoạn 3 mục 2.1'],
  ['muc-ii-muc-1-3', 'II.1.3', 'đoạn 3 mục II.1'],
  ['dieu-5-khoan-2', '5.2', 'khoản 2 Điều 5'],
  ['dieu-5-khoan-2-diem-a', '5.2.a', 'điểm a khoản 2 Điều 5'],
  ['dieu-5-khoan-2-diem-dd', '5.2.đ', 'điểm đ khoản 2 Điều 5'],
  ['dieu-5-khoan-2-diem-c', '5.2.c', 'điểm c khoản 2 Điều 5'],
  ['dieu-5-doan-1', '5.đ1', 'đoạn 1 Điều 5'],
  ['muc-2-3-diem-a', '2.3.a', 'điểm a đoạn 3 mục 2'],
  ['chuong-ii-1', '1', 'đoạn 1 Chương II'],
  ['mo-dau-1', 'đ1', 'đoạn 1 phần mở đầu'],
  ['phu-luc-doan-1', 'a.1', 'đoạn a.1'],
  ['nv-1', '', 'đoạn này'],
];
for (const [anchor, number, words] of cases)
  test(`${anchor} is called ${words}`, () => {
    assert.equal(passageWords(anchor, number), words);
  });

test('a passage of a section without number is named with its heading', () => {
  assert.equal(
    passageWords('ket-qua-nam-2024-3', 'a.3', 'Kết quả năm 2024'),
    'đoạn a.3, phần “Kết quả năm 2024”',
  );
});
