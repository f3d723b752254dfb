import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PeriodItem } from '#site/period-items.ts';
import { longYears, periodVisions, periodYears, periodYearViews } from '#site/period-years.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

test('years to come run soonest first, past years latest first', () => {
  const items = [
    item('a', 2020, 2030),
    item('b', 2020, 2026),
    item('c', 2015, 2020),
    item('d', 2016, 2025),
  ];
  const { running, over } = periodYears(items, 2026);
  assert.deepEqual(
    running.map(({ year }) => year),
    [2026, 2030],
  );
  assert.deepEqual(
    over.map(({ year }) => year),
    [2025, 2020],
  );
});

test('a year with more than the page holds leads to pages of its own', () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    makeDirective(`d-${String(index)}`, { period: { from: 2021, to: 2026 } }),
  );
  const archive = makeArchive([...many, makeDirective('e', { period: { from: 2021, to: 2029 } })]);
  assert.deepEqual(longYears(archive), [2026]);
  const views = periodYearViews(archive, 2026);
  assert.deepEqual(
    views.map(({ path, items, total, tense }) => [path, items.length, total, tense]),
    [
      ['/giai-doan/2026/', 100, 120, 'present'],
      ['/giai-doan/2026/trang/2/', 20, 120, 'present'],
    ],
  );
  const items = Array.from({ length: 41 }, (_, index) => item(String(index), 2020, 2026));
  assert.deepEqual(periodYears(items, 2026).running[0]?.more, {
    label: 'Cả 41 văn bản hết năm 2026',
    path: '/giai-doan/2026/',
  });
});

test('an outlook is an end of its own, past ones are left out', () => {
  const items = [
    { ...item('a', 2016, 2020), vision: 2026 },
    { ...item('b', 2021, 2030), vision: 2045 },
    { ...item('c', 2010, 2015), vision: 2020 },
    item('d', 2021, 2030),
  ];
  assert.deepEqual(
    periodVisions(items, 2026).map(({ year, items: found }) => [year, found.map(({ id }) => id)]),
    [
      [2026, ['a']],
      [2045, ['b']],
    ],
  );
});

function item(id: string, from: number, to: number): PeriodItem {
  return {
    kind: 'giai-doan',
    id,
    from,
    to,
    title: id,
    path: `/x/${id}/`,
    place: 'Hà Nam',
    ground: 'ha-nam-35',
    held: true,
  };
}
