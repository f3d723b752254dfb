import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from '#gate/inspect.ts';
import { findPeopleLists } from '#gate/people-lists.ts';
import { passageOf, passagesOf, told } from './passage-of.ts';

// all names and numbers are made up
const lists: readonly (readonly [what: string, body: string])[] = [
  [
    'a table with years of birth',
    '| Họ tên | Năm sinh |\n| --- | --- |\n| Nguyễn Văn A | 2005 |\n| Trần Văn B | 2006 |\n',
  ],
  [
    'a table with telephone numbers',
    '| Họ tên | Điện thoại |\n| --- | --- |\n| Nguyễn Văn A | 0900 000 001 |\n',
  ],
  ['years of birth in a list', '- A, sinh năm 2005\n- B, SN 2006\n- C, sinh ngày 1/2/2005\n'],
  ['telephone numbers in a list', '- A 0900000001\n- B 0900 000 002\n- C +84 900 000 003\n'],
  ['telephone numbers in a sentence', 'Liên hệ 0900000001, 0900000002, 0900 000 003.'],
  ['an identity number', 'Anh A, CCCD số 001205000001, cư trú tại xã.'],
  ['a passport', 'Hộ chiếu của anh A: B1234567.'],
  ['two numbers in a row', 'CCCD 001205000001, 001205000002.'],
  ['a bare identity number', 'Anh A (001205000001).'],
  ['a bare identity number at the end of a sentence', 'Anh A, số 001205000001.'],
];
for (const [what, body] of lists) {
  test(`people are listed by ${what}`, () => {
    const [finding] = findPeopleLists(passagesOf(body));
    assert.equal(finding?.cover, 'people-lists');
    assert.doesNotMatch(finding.message, /\d|Nguyễn/u);
    assert.ok(inspect(passagesOf(body)).some(({ cover }) => cover === 'people-lists'));
  });
}

const open = [
  'Đồng chí Nguyễn Văn A, Chủ tịch UBND huyện, dự hội nghị.',
  'Liên hệ Ban Chỉ huy Quân sự, điện thoại 0900000001.',
  'Điện thoại cơ quan: 024 3800 0000.',
  'Công dân sinh năm 2007 đủ tuổi nhập ngũ.',
  'Nghị định số 168/2018/NĐ-CP ngày 28/12/2018',
  'Cấp căn cước cho 1.200.000 công dân; đã làm định danh cho 12.345.678 người.',
  'Làm hộ chiếu số lượng lớn: 12.345 hồ sơ.',
  'Kinh phí 1.200.000.000 đồng, năm 2024',
];
for (const text of open) {
  test(`this passes: ${text}`, () => {
    assert.deepEqual(findPeopleLists([passageOf(text)]), []);
  });
}

test('a table that explains years of birth without naming any passes', () => {
  const body = '| Năm sinh | Ghi chú |\n| --- | --- |\n| đủ tuổi | được gọi |\n';
  assert.deepEqual(told(findPeopleLists(passagesOf(body))), []);
});
