import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeKey, TYPE_WORDS } from '#citations/type-words.ts';

test('a word before a number names a type of the lists', () => {
  assert.equal(typeKey('Nghị định'), 'nghi-dinh');
  assert.equal(typeKey('CHỈ  THỊ'), 'chi-thi');
  assert.equal(typeKey('Văn bản hợp nhất'), 'vbhn');
});

test('words that say less than a type name none', () => {
  assert.equal(typeKey('Văn bản'), null);
  assert.equal(typeKey('Công văn'), null);
});

test('a word asked for again has the same key', () => {
  for (const word of ['Quyết định', 'QUYẾT ĐỊNH', 'Công văn'])
    assert.equal(typeKey(word), typeKey(word));
  assert.equal(typeKey('Quyết định'), 'quyet-dinh');
  assert.equal(typeKey('Công văn'), null);
});

test('the longer word is tried before the one it begins with', () => {
  const words = new RegExp(`^(?:${TYPE_WORDS})`, 'iu');
  assert.equal(words.exec('Thông tư liên tịch số')?.[0], 'Thông tư liên tịch');
  assert.equal(words.exec('Chương trình  hành động')?.[0], 'Chương trình  hành động');
});
