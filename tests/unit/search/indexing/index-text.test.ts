import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenParts, indexText } from '#search/indexing/index-text.ts';

test('text enters the index as queries are read', () => {
  assert.equal(
    indexText(' Uỷ ban\u00a0nhân\u200b dân\n\n tỉnh Hoà\u0300 '.replace('à\u0300', 'à')),
    'Ủy ban nhân dân tỉnh Hòa',
  );
  assert.equal(indexText('qua\u0302n'), 'quân');
});

for (const [text, parts, why] of [
  ['giai đoạn 2019–2026.', ['2019 2026'], 'joined by a dash that Pagefind does not part'],
  ['Số 7-HD/BCH và 7-HD/BCH', ['7 HD BCH'], 'a part of one digit, once'],
  ['K’Nớ', ['K Nớ'], 'a curly apostrophe'],
  ['168/2018/NĐ-CP', [], 'parts that Pagefind finds by itself'],
  ['“quân sự”, (xã)', [], 'signs round words only'],
  ['a - b', [], 'a sign of its own'],
] as const) {
  test(`${why}: ${text}`, () => {
    assert.deepEqual(hiddenParts(text), parts);
  });
}
