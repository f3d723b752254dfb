import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unlistedAbbreviation } from '#lint/debts/kinds/unlisted-abbreviation.ts';
import { exampleArchive, said } from '../example-archive.ts';

const find = (...bodies: string[]) =>
  said(unlistedAbbreviation, exampleArchive(bodies.map((body) => ({ body }))));

test('capitals that the list does not know are told, the most used first', () => {
  assert.deepEqual(find('Các cơ sở VDXQ của huyện.', 'Ban KZMT và VDXQ các xã.', 'Chỉ có VDXQ.'), [
    'note: “VDXQ” chưa có trong danh mục chữ tắt, ở 3 văn bản.',
    'note: “KZMT” chưa có trong danh mục chữ tắt.',
  ]);
});

for (const [name, body] of [
  ['abbreviations of the list', 'HĐND, UBND và LLVT huyện; DQTV các xã.'],
  ['Roman numbers', 'Đại hội lần thứ XIII, quý IV.'],
  ['numbers of documents', 'Theo số 12/VDXQ-KZMT và 3/2020/VDXQ.'],
  ['lines in capitals', 'VDXQ KZMT HUYỆN'],
  ['words in capitals', 'Điều HAI nói về CÔNG TÁC.'],
  ['addresses', 'Xem [bản đồ](https://vidu.vn/VDXQ).'],
] as const)
  test(`nothing is said of ${name}`, () => {
    assert.deepEqual(find(body), []);
  });
