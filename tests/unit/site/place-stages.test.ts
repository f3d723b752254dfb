import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineHtml } from '#site/inline.ts';
import { placePages } from '#site/place-pages.ts';
import { placeStages } from '#site/place-stages.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const at = (id: string, locality: string, issued: string) =>
  makeDirective(id, { locality, issued });
const archive = makeArchive([
  at('a', 'kim-bang-350', '2024-05-01'),
  at('b', 'kim-bang-350', '2025-02-01'),
  at('c', 'kim-bang-350', '2025-XX-XX'),
  at('d', 'kim-bang-13384-2025', '2025-12-01'),
  at('e', 'hung-yen-33', '2024-05-01'),
]);
const lines = (key: string): string[] =>
  placeStages(archive, placePages(archive), key).map(({ when, what, total, path }) => {
    const words = inlineHtml(what).replace(/<[^>]+>/g, '');
    return `${when} | ${words}${total === null ? '' : ` | ${String(total)}`}${path ? ` ${path}` : ''}`;
  });

test('a district is told by its kinds, its end and the communes after it, each with its documents', () => {
  const [first, change, second, end, ...after] = lines('kim-bang-350');
  assert.equal(first, 'đến 31/12/2024 | Huyện Kim Bảng | 1 /dia-phuong/kim-bang-350/#theo-nam');
  assert.match(
    change ?? '',
    /^01\/01\/2025 \| Huyện Kim Bảng thành thị xã Kim Bảng\. Theo 1288\/NQ-UBTVQH15 \(nguồn: .+\)\.$/,
  );
  assert.match(second ?? '', /01\/01–30\/6\/2025 \| Thị xã Kim Bảng \| 1/);
  assert.match(end ?? '', /^01\/7\/2025 \| Không còn cấp huyện; đất nay ở 6 xã, phường/);
  assert.equal(after.length, 6);
  assert.equal(after[0], 'từ 01/7/2025 | Phường Kim Bảng | 1 /dia-phuong/kim-bang-13384-2025/');
});

test('a province of the reform names those it was made of and the resolution', () => {
  assert.deepEqual(lines('hung-yen-33-2025'), [
    'đến 30/6/2025 | Tỉnh Hưng Yên | 1 /dia-phuong/hung-yen-33/',
    'đến 30/6/2025 | Tỉnh Thái Bình | 0',
    '01/7/2025 | Lập từ tỉnh Hưng Yên và tỉnh Thái Bình. Theo 202/2025/QH15.',
    'từ 01/7/2025 | Tỉnh Hưng Yên | 0',
  ]);
});

test('a unit to which nothing is known to have happened has no stages', () => {
  assert.deepEqual(lines('thanh-hoa-38'), []);
});
