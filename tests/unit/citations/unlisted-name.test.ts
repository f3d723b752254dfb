import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationNames } from '#citations/names.ts';
import { recognise } from '#citations/recognise.ts';
import { unlistedName } from '#citations/unlisted-name.ts';

const names = citationNames(['Luật Dân quân tự vệ']);
const cases: readonly (readonly [text: string, name: string | null])[] = [
  ['Thông tư số 1/2020/TT-BQP', '1/2020/TT-BQP'],
  ['khoản 1 Điều 2 Luật Quốc phòng 2018', 'Luật Quốc phòng năm 2018'],
  ['Luật Quốc phòng ngày 08/6/2018', 'Luật Quốc phòng năm 2018'],
  ['Luật Quốc phòng năm 2024', 'Luật Quốc phòng'],
  ['số 1/2020/TT-BQP', null],
  ['Luật Dân quân tự vệ', null],
  ['Đề án số 23', null],
];
for (const [text, name] of cases)
  test(`what an act is called that no list has: ${text}`, () => {
    const [span] = recognise(text, names);
    assert.ok(span);
    assert.equal(unlistedName(text, span, names), name);
  });
