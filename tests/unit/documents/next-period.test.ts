import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextPeriods, type PeriodWork } from '#documents/next-period.ts';

const work = (id: string, title: string, from: number, to: number, ground = 'ha-nam-35') =>
  ({ id, title, from, to, ground }) satisfies PeriodWork;
const nextOf = (...works: PeriodWork[]): Record<string, string> =>
  Object.fromEntries([...nextPeriods(works)].map(([id, next]) => [id, next.id]));

test('the work of the next period bears the same name but for the years', () => {
  assert.deepEqual(
    nextOf(
      work('b', 'Kế hoạch dân quân giai\u00A0đoạn 2021–2025, tầm nhìn đến năm 2030', 2021, 2025),
      work('a', 'Kế hoạch dân quân giai đoạn 2016–2020', 2016, 2020),
      work('c', 'Kế hoạch dân quân giai đoạn 2026–2030', 2026, 2030),
    ),
    { a: 'b', b: 'c' },
  );
});

test('another place, another word or a period that overlaps is no successor', () => {
  const first = work('a', 'Kế hoạch dân quân giai đoạn 2016–2020', 2016, 2020);
  for (const other of [
    work('b', 'Kế hoạch dân quân giai đoạn 2021–2025', 2021, 2025, 'hung-yen-33'),
    work('b', 'Đề án dân quân giai đoạn 2021–2025', 2021, 2025),
    work('b', 'Kế hoạch dân quân giai đoạn 2017–2021', 2017, 2021),
    work('b', 'Kế hoạch dân quân giai đoạn 2016–2020', 2016, 2020),
  ])
    assert.deepEqual(nextOf(first, other), {}, other.title);
});

test('a period may begin in the year the last one ends', () => {
  assert.deepEqual(
    nextOf(work('a', 'Đề án 2015–2020', 2015, 2020), work('b', 'Đề án 2020–2025', 2020, 2025)),
    { a: 'b' },
  );
});

test('without two works alike nothing follows', () => {
  assert.deepEqual(nextOf(), {});
  assert.deepEqual(nextOf(work('a', '2016–2020', 2016, 2020)), {});
});
