import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOfWords } from '#lint/debts/place-of-words.ts';

const source =
  '---\ntitle: Luật Ví dụ\n---\n\nLuật Ví dụ khác.\n\nTheo Luật\nVí dụ; 1/2018/NĐ-CP.\n';

for (const [names, place] of [
  [['Luật Ví dụ'], { line: 5, column: 1 }],
  [['luật ví dụ:'], null],
  [['theo luật ví dụ'], { line: 7, column: 1 }],
  [['không có', '1/2018/NĐ-CP'], { line: 8, column: 8 }],
  [['1/2018/NĐ'], { line: 8, column: 8 }],
  [['Ví d'], null],
  [['(ví'], null],
] as const)
  test(`the first of ${names.join(', ')} is found in the body`, () => {
    assert.deepEqual(placeOfWords(source, names), place);
  });

test('a file without frontmatter is all body', () => {
  assert.deepEqual(placeOfWords('Luật Ví dụ', ['Ví dụ']), { line: 1, column: 6 });
});
