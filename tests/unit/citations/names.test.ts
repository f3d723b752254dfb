import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { citationNames, nameKey } from '#citations/names.ts';

const found = (names: string[], text: string): string[] =>
  citationNames(names)
    .find(nameKey(text))
    .map(([start, end]) => nameKey(text).slice(start, end));

test('two spellings of a name have one key', () => {
  assert.equal(nameKey('Luật  Hoà giải'), nameKey('luật hòa giải'));
});

test('the longest name wins', () => {
  const names = ['Luật Phòng thủ', 'Luật Phòng thủ dân sự', 'Luật Phòng thủ dân sự năm 2023'];
  assert.deepEqual(found(names, 'Luật Phòng thủ dân sự năm 2023 và Luật Phòng thủ dân sự'), [
    'luật phòng thủ dân sự năm 2023',
    'luật phòng thủ dân sự',
  ]);
});

test('a name is found within words that begin as another', () => {
  const names = ['Đề án Luật Quân sự', 'Luật Quân nhân'];
  assert.deepEqual(found(names, 'Đề án Luật Quân nhân'), ['luật quân nhân']);
});

test('a name inside a longer word is none', () => {
  assert.deepEqual(found(['Luật Quốc phòng'], 'Luật Quốc phòngx'), []);
});

test('names of one word and with signs of expressions are found as written', () => {
  const names = ['Hiến pháp', 'Đề án (A+B)', 'Luật X-Y/Z'];
  assert.deepEqual(found(names, 'Hiến pháp và Đề án (A+B), Luật X-Y/Z.'), names.map(nameKey));
});

test('without names nothing is found', () => {
  assert.deepEqual(found([], 'Luật Quốc phòng'), []);
});

test('each of many names is found where it stands alone, whatever the others are', () => {
  const word = fc.constantFrom('luật', 'quốc', 'phòng', 'thủ', 'dân', 'sự', 'và', 'năm', '2019');
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (names) => {
      const compiled = citationNames(names);
      for (const own of names) assert.deepEqual(compiled.find(own)[0], [0, own.length], own);
    }),
  );
});
