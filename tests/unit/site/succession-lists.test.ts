import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listViews } from '#site/list-view.ts';
import { hasSuccessionList, successionLists, successionUnits } from '#site/succession-lists.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const many = (locality: string, count: number, issued = '2024-05-01') =>
  Array.from({ length: count }, (_, index) =>
    makeDirective(`${locality}-${String(index)}`, { locality, issued }),
  );
const archive = makeArchive([
  ...many('hung-yen-33', 12),
  ...many('thai-binh-34', 2),
  ...many('kim-dong-331', 30),
]);

test('the documents of several units before one make a list of its own where the page cannot show all', () => {
  assert.deepEqual(
    successionUnits(archive, 'hung-yen-33-2025', 'tien-than').map(({ key }) => key),
    ['hung-yen-33', 'thai-binh-34'],
  );
  assert.ok(hasSuccessionList(archive, 'hung-yen-33-2025', 'tien-than'));
  const few = makeArchive([...many('hung-yen-33', 3), ...many('thai-binh-34', 2)]);
  assert.ok(!hasSuccessionList(few, 'hung-yen-33-2025', 'tien-than'));
});

test('of a single unit its own page is the list', () => {
  const one = makeArchive(many('hung-yen-33', 12));
  assert.ok(!hasSuccessionList(one, 'hung-yen-33-2025', 'tien-than'));
});

test('the list runs unit by unit and is cut into pages', () => {
  const list = successionLists(archive).find(({ key }) => key === 'hung-yen-33-2025');
  assert.equal(list?.path, '/dia-phuong/hung-yen-33-2025/tien-than/');
  const views = listViews(archive, list ?? assert.fail());
  assert.deepEqual(
    views[0]?.sections.map(({ title, rows }) => [title, rows.length]),
    [
      ['Tỉnh Hưng Yên, đến 30/6/2025', 42],
      ['Tỉnh Thái Bình, đến 30/6/2025', 2],
    ],
  );
});

test('the other way, the units after one', () => {
  const after = makeArchive([
    ...many('luong-bang-12280-2025', 12, '2025-12-01'),
    ...many('nghia-dan-12286-2025', 1, '2025-12-01'),
    ...many('kim-dong-331', 1),
  ]);
  assert.ok(hasSuccessionList(after, 'kim-dong-331', 'ke-tuc'));
});
