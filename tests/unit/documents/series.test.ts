import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriesOf, type SeriesEdge, type SeriesType } from '#documents/series.ts';

const edge = (from: string, to: string, type: SeriesType = 'thuc-hien'): SeriesEdge => ({
  from,
  to,
  type,
  basis: 'text',
  anchor: null,
});
const stepsOf = (map: ReadonlyMap<string, readonly SeriesEdge[]>): string[] =>
  [...map.values()].flat().map(({ from, to, type }) => `${from} ${type} ${to}`);

test('papers with others below and none above head a lane, those outside the archive too', () => {
  const series = seriesOf(
    ['region', 'province', 'report', 'alone'],
    [edge('province', 'region'), edge('report', 'province', 'tong-ket'), edge('report', 'de-an')],
  );
  assert.deepEqual(series.tops, ['region', 'de-an']);
  assert.deepEqual(
    series.below.get('province')?.map(({ from }) => from),
    ['report'],
  );
  assert.equal(series.above.has('alone'), false);
});

test('of several steps between two papers the strongest stays, with the passage of the other', () => {
  const { above } = seriesOf(
    ['a', 'b'],
    [
      { ...edge('b', 'a', 'dan'), anchor: 'muc-1-1' },
      { ...edge('b', 'a', 'thuc-hien'), basis: 'editor' },
      edge('b', 'a', 'can-cu'),
    ],
  );
  assert.deepEqual(above.get('b'), [
    { from: 'b', to: 'a', type: 'thuc-hien', basis: 'editor', anchor: 'muc-1-1' },
  ]);
});

test('a circle is opened where its oldest paper would hang on a later one', () => {
  const { above, tops } = seriesOf(
    ['old', 'mid', 'new'],
    [edge('old', 'new'), edge('new', 'mid'), edge('mid', 'old')],
  );
  assert.deepEqual(stepsOf(above).sort(), ['mid thuc-hien old', 'new thuc-hien mid']);
  assert.deepEqual(tops, ['old']);
});

test('a paper that names itself has no step', () => {
  assert.deepEqual(seriesOf(['a'], [edge('a', 'a')]), {
    above: new Map(),
    below: new Map(),
    tops: [],
  });
});

test('a chain of fifty thousand papers is walked without going too deep', () => {
  const ids = Array.from({ length: 50_000 }, (_, index) => String(index));
  const chain = ids.slice(1).map((id, index) => edge(id, String(index)));
  const series = seriesOf(ids, [...chain, edge('0', '49999')]);
  assert.deepEqual(series.tops, ['0']);
  assert.equal(series.below.size, 49_999);
});
