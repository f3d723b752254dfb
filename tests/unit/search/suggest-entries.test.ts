import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf, fitting } from '#search/suggest-entries.ts';
import { typedOf } from '#search/suggest-typed.ts';

const entries = entriesOf({
  words: [
    ['dân quân tự vệ', 40, 'DQTV'],
    ['quân sự', 90, ''],
    ['quân nhân dự bị', 10, 'QNDB'],
    ['quản lý', 99, ''],
  ],
  places: [
    ['ha-nam-35', 'Tỉnh Hà Nam', 'đến 30/6/2025, nay thuộc Ninh Bình', 12],
    ['kim-bang-350', 'Huyện Kim Bảng', 'Hà Nam, đến 31/8/2024', 4],
  ],
  laws: [['168-2018-nd-cp', '168/2018/NĐ-CP', 'Nghị định về công tác quốc phòng', 3]],
  register: { stamp: '', documents: 0 },
  chunks: [],
});
const texts = (kind: keyof typeof entries, typed: string, from = 0) =>
  fitting(entries[kind], typedOf(typed), from).map(({ text }) => text);

for (const [kind, typed, expected] of [
  ['words', 'quân', ['quân sự', 'quân nhân dự bị', 'dân quân tự vệ']],
  ['words', 'quan', ['quản lý', 'quân sự', 'quân nhân dự bị', 'dân quân tự vệ']],
  ['words', 'dqtv', ['dân quân tự vệ']],
  ['words', 'DQ-TV', ['dân quân tự vệ']],
  ['words', 'quân sự', []],
  ['places', 'kim b', ['Huyện Kim Bảng']],
  ['places', 'huyen kim', ['Huyện Kim Bảng']],
  ['places', 'hà nam', ['Tỉnh Hà Nam']],
  ['laws', '168/2018', ['Nghị định về công tác quốc phòng, số 168/2018/NĐ-CP']],
  ['laws', 'nd 168', ['Nghị định về công tác quốc phòng, số 168/2018/NĐ-CP']],
  ['laws', 'nđ-cp', []],
  ['laws', 'quoc phong', ['Nghị định về công tác quốc phòng, số 168/2018/NĐ-CP']],
] as const) {
  test(`${kind} for “${typed}”`, () => {
    assert.deepEqual(texts(kind, typed), expected);
  });
}

test('the last words of a query are gone on with from their first word only', () => {
  assert.deepEqual(texts('words', 'tuyển quân s', 1), ['tuyển quân sự']);
  assert.deepEqual(texts('words', 'công tác quân tự', 2), []);
  assert.deepEqual(texts('places', 'tuyển quân ở kim', 3), ['tuyển quân ở huyện Kim Bảng']);
});

test('a place becomes a filter of the words before it', () => {
  const [first] = fitting(entries.places, typedOf('tuyển quân tại hà n'), 3);
  assert.deepEqual(first, {
    text: 'tuyển quân ở tỉnh Hà Nam',
    note: 'đến 30/6/2025, nay thuộc Ninh Bình',
    to: { q: 'tuyển quân', place: 'ha-nam-35' },
  });
});
