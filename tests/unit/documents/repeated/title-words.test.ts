import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '#documents/repeated/block-words.ts';
import { titleWords } from '#documents/repeated/title-words.ts';
import { makeDirective } from '../make-document.ts';

const ofTitle = (title: string): number[] => titleWords(makeDirective('a', { title }).data);

test('kind, numbers, years and the name of the place are none of the words of a matter', () => {
  for (const title of [
    'Chỉ thị về tuyển quân năm 2025 trên địa bàn huyện Kim Động',
    'Kế hoạch số 12/KH-UBND triển khai thực hiện tuyển quân',
    'TUYỂN QUÂN giai đoạn 2021–2025',
  ])
    assert.deepEqual(ofTitle(title), wordsOf('tuyển quân'), title);
});

test('a title of nothing but its kind has none', () => {
  assert.deepEqual(ofTitle('Chỉ thị năm 2025'), []);
});
