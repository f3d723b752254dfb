import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PeriodFact } from '#documents/document.ts';
import { textPeriods } from '#site/period-passages.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const fact = (from: number, to: number, more: Partial<PeriodFact> = {}): PeriodFact => ({
  kind: 'giai-doan',
  from,
  to,
  vision: null,
  anchor: 'muc-1-1',
  ...more,
});
const naming = (id: string, ...periods: PeriodFact[]) =>
  makeDirective(id, {}, { facts: { periods } });

test('periods of texts stand by the year they end, those that are over are left out', () => {
  const archive = makeArchive([
    naming('a', fact(2021, 2030, { kind: 'thoi-ky', vision: 2050 }), fact(2016, 2020)),
    naming('b', fact(2022, 2026), fact(2010, 2020, { vision: 2026 })),
  ]);
  assert.deepEqual(
    textPeriods(archive, 2026).map(({ words, passages }) => [words, passages[0]?.path]),
    [
      ['Giai đoạn 2010–2020, tầm nhìn đến năm 2026', '/van-ban/b/#muc-1-1'],
      ['Giai đoạn 2022–2026', '/van-ban/b/#muc-1-1'],
      ['Thời kỳ 2021–2030, tầm nhìn đến năm 2050', '/van-ban/a/#muc-1-1'],
    ],
  );
});

test('three documents are shown of a period, all are counted and can be searched for', () => {
  const archive = makeArchive(['a', 'b', 'c', 'd'].map((id) => naming(id, fact(2021, 2030))));
  const [period] = textPeriods(archive, 2026);
  assert.deepEqual([period?.total, period?.passages.length], [4, 3]);
  assert.equal(decodeURIComponent(period?.search ?? ''), '/tim-kiem/?q="giai đoạn 2021–2030"');
});

test('what stands on the page by a field or a name is not told again', () => {
  const own = makeDirective(
    'a',
    { period: { from: 2021, to: 2030 } },
    { facts: { periods: [fact(2021, 2030)] } },
  );
  const cited = makeDirective(
    'b',
    {},
    {
      facts: {
        periods: [fact(2024, 2030)],
        citations: [{ target: '52-nq-tu-hung-yen', kind: 'law', anchor: 'muc-1-1' }],
      },
    },
  );
  assert.deepEqual(textPeriods(makeArchive([own, cited]), 2026), []);
});
