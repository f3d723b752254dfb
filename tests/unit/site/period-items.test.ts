import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodItems } from '#site/period-items.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const of = (id: string, from: number, to: number, title = `Đề án ${id}`) =>
  makeDirective(id, { title, period: { from, to } });

test('documents come by their field, cited acts by the period in their name', () => {
  const items = periodItems(makeArchive([of('a', 2021, 2025), makeDirective('b')]));
  const held = items.filter((item) => item.held);
  assert.deepEqual(
    held.map(({ id }) => id),
    ['a'],
  );
  const scheme = items.find(({ id }) => id === '52-nq-tu-hung-yen');
  assert.deepEqual([scheme?.from, scheme?.to, scheme?.place], [2024, 2030, 'Hưng Yên']);
});

test('a document calls its years as its title does', () => {
  const archive = makeArchive([
    of('a', 2022, 2030, 'Quy hoạch thời kỳ 2022–2030'),
    of('b', 2020, 2025, 'Chương trình nhiệm kỳ 2020–2025'),
    of('c', 2020, 2025, 'Chương trình 5 năm, sau nhiệm kỳ 2015–2020'),
  ]);
  const kinds = new Map(periodItems(archive).map(({ id, kind }) => [id, kind]));
  assert.deepEqual(
    ['a', 'b', 'c'].map((id) => kinds.get(id)),
    ['thoi-ky', 'nhiem-ky', 'giai-doan'],
  );
});

test('each work says what follows it in the archive; of a report nothing is asked', () => {
  const archive = makeArchive([
    of('a', 2016, 2020, 'Kế hoạch giai đoạn 2016–2020'),
    of('b', 2021, 2025, 'Kế hoạch giai đoạn 2021–2025'),
    makeReport('c', { title: 'Tổng kết', period: { from: 2016, to: 2020 } }),
  ]);
  const next = new Map(periodItems(archive).map((item) => [item.id, item.next]));
  assert.equal(next.get('a')?.path, '/van-ban/b/');
  assert.equal(next.get('b'), null);
  assert.equal(next.get('c'), undefined);
});

test('a plan goes on as one of the unit that holds its ground today', () => {
  const archive = makeArchive([
    makeDirective('a', {
      title: 'Kế hoạch giai đoạn 2021–2025',
      locality: 'ha-nam-35',
      period: { from: 2021, to: 2025 },
    }),
    makeDirective('b', {
      title: 'Kế hoạch giai đoạn 2026–2030',
      locality: 'ninh-binh-37-2025',
      issued: '2025-12-01',
      period: { from: 2026, to: 2030 },
    }),
  ]);
  const next = periodItems(archive).find(({ id }) => id === 'a')?.next;
  assert.deepEqual([next?.path, next?.place], ['/van-ban/b/', 'Ninh Bình']);
});
