import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, packContents, unpackContents } from '#search/index-contents.ts';

test('contents come back as they were packed', () => {
  const contents = unpackContents(
    packContents({
      pages: [{ hash: 'vi_00d72c5', words: 7, day: '2024-12-20', values: { muc: ['van-ban'] } }],
      fields: ['number', 'title'],
      files: ['an', 'quan su'],
      rows: ['nghia vu quan su'],
    }),
  );
  assert.deepEqual(contents.fields, ['number', 'title']);
  assert.deepEqual(contents.files, ['an', 'quan su']);
  assert.ok(contents.rows.has('nghia vu quan su'));
  assert.equal(contents.pages[0]?.words, 7);
  assert.deepEqual([...contents.facets.muc], [['van-ban', [0]]]);
});

for (const [key, file] of [
  ['an', 0],
  ['ao', 0],
  ['quan', 0],
  ['quan su', 1],
  ['quan su truong', 1],
  ['zz', 2],
  ['a', null],
  ['', null],
] as const) {
  test(`“${key}” is in file ${String(file)}`, () => {
    assert.equal(fileOf(['an', 'quan su', 'tu'], key), file);
  });
}
