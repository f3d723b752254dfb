import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packEntry, readWordFile, wordFile } from '#search/word-file.ts';

const at = (page: number) => [{ page, count: 1, places: [[4, 1]] as const }];
const file = readWordFile(
  wordFile([
    packEntry('quan', [{ forms: ['quân'], list: [{ page: 3, count: 2, places: [] }] }]),
    packEntry('quan su', [
      { forms: ['quân', 'sự'], list: at(1) },
      { forms: ['quan', 'sử'], list: at(2) },
    ]),
  ]),
);

test('a key gives its spellings with their pages', () => {
  assert.deepEqual(
    file('quan su').map(({ forms, pages, starts, spans }) => [
      forms.join(' '),
      ...pages,
      ...starts,
      ...spans,
    ]),
    [
      ['quân sự', 1, 4, 1],
      ['quan sử', 2, 4, 1],
    ],
  );
  assert.deepEqual([...(file('quan')[0]?.counts ?? [])], [2]);
});

test('a key that is not there has none', () => {
  assert.deepEqual(file('quan du'), []);
  assert.deepEqual(readWordFile(new Uint8Array())('quan'), []);
});
