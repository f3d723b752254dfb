import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedLink } from '#lint/debts/kinds/moved-link.ts';
import { exampleArchive, said } from '../example-archive.ts';

const find = (url: string) =>
  said(
    movedLink,
    exampleArchive([], {
      links: () => [{ file: 'a.mdx', line: 3, column: 1, id: 'a', url }],
      movedTo: (collection, id) =>
        collection !== 'directives'
          ? null
          : id === 'cu'
            ? { to: 'moi' }
            : id === 'rut'
              ? 'gone'
              : null,
    }),
  );

test('links to old ids and to tombstones are told', () => {
  assert.deepEqual(find('/van-ban/cu/'), ['note: Liên kết đến mã cũ; mã đang dùng là “moi”.']);
  assert.deepEqual(find('/van-ban/cu#muc-2'), ['note: Liên kết đến mã cũ; mã đang dùng là “moi”.']);
  assert.deepEqual(find('/van-ban/rut/'), ['due: Liên kết đến một văn bản đã thu hồi hoặc gỡ.']);
});

test('nothing is said of other links', () => {
  for (const url of [
    '/van-ban/moi/',
    '/bao-cao/cu/',
    '/nam/2024/',
    '#muc-2',
    'https://vidu.vn/van-ban/cu/',
  ])
    assert.deepEqual(find(url), [], url);
});
