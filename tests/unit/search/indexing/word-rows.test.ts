import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordRows } from '#search/indexing/word-rows.ts';

test('words of three syllables and more are looked up as one, places and short ones not', () => {
  const rows = wordRows({
    abbreviations: [['UBND', 'Ủy ban nhân dân']],
    words: ['quân sự', 'nghĩa vụ quân sự', 'kinh tế - xã hội', 'kỹ sư trưởng'],
    synonyms: [],
    places: ['Bà Rịa – Vũng Tàu'],
  });
  assert.deepEqual(rows, ['ki su truong', 'kinh te xa hoi', 'nghia vu quan su', 'uy ban nhan dan']);
});
