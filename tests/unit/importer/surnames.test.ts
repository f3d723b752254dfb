import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSurname } from '#importer/surnames.ts';

test('families are known by their capital, whichever way the marks are kept', () => {
  for (const word of ['Nguyễn', 'Sử', 'Đặng', 'Nguyễn'.normalize('NFD')])
    assert.equal(isSurname(word), true, word);
  for (const word of ['nguyễn', 'Huyện', 'Nam', '']) assert.equal(isSurname(word), false, word);
});
