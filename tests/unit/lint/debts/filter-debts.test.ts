import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterDebts } from '#lint/debts/filter-debts.ts';
import { exampleArchive } from './example-archive.ts';

const link = (id: string | null) => ({ file: 'a.mdx', line: 1, column: 1, id, url: '/nam/2024/' });
const archive = exampleArchive(
  [
    { data: { id: 'kim-dong', year: 2025, issued: '2024-12-20' } },
    {
      data: {
        id: 'ha-nam',
        locality: 'ha-nam-35',
        issuer: 'ubnd-tinh',
        year: 2023,
        issued: '2022',
      },
    },
    {
      data: {
        id: 'trung-uong',
        locality: 'viet-nam',
        issuer: 'bqp',
        units: ['hai-duong-30'],
        year: 2020,
        issued: 'XXXX-01-18',
      },
    },
  ],
  {
    links: () => [link('kim-dong'), link('ha-nam'), link(null)],
    deadLinks: () => [link('ha-nam'), link(null)],
  },
);
const idsOf = (filter: Parameters<typeof filterDebts>[1]) =>
  filterDebts(archive, filter).documents.map(({ data }) => data.id);

for (const [filter, ids] of [
  [{}, ['kim-dong', 'ha-nam', 'trung-uong']],
  [{ year: 2025 }, ['kim-dong']],
  [{ year: 2024 }, ['kim-dong']],
  [{ year: 2022 }, ['ha-nam']],
  [{ place: 'hung-yen-33' }, ['kim-dong']],
  [{ place: 'kim-dong-331' }, ['kim-dong']],
  [{ place: 'hai-duong-30' }, ['trung-uong']],
  [{ place: 'ha-nam-35', year: 2024 }, []],
] as const)
  test(`${JSON.stringify(filter)} leaves ${ids.length} documents`, () => {
    assert.deepEqual(idsOf(filter), ids);
  });

test('links of other documents, lists and pages of the site are left out', () => {
  const some = filterDebts(archive, { year: 2025 });
  assert.deepEqual(
    some.links().map(({ id }) => id),
    ['kim-dong'],
  );
  assert.deepEqual(some.deadLinks(), []);
  assert.equal(filterDebts(archive, {}).links().length, 3);
});
