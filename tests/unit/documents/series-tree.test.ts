import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriesOf } from '#documents/series.ts';
import {
  cutPapers,
  papersBelow,
  seriesTree,
  topsOf,
  wayUp,
  type SeriesNode,
} from '#documents/series-tree.ts';

/** `b<a` reads: b carries out a. */
const make = (ids: string, steps: string) =>
  seriesOf(
    ids.split(' '),
    steps.split(' ').map((step) => {
      const [from = '', to = ''] = step.split('<');
      return { from, to, type: 'thuc-hien' as const, basis: 'text' as const, anchor: null };
    }),
  );
const drawn = ({ id, children, again, cut }: SeriesNode): string =>
  id +
  (again ? '*' : '') +
  (cut > 0 ? `+${String(cut)}` : '') +
  (children.length > 0 ? `(${children.map(drawn).join(' ')})` : '');
const ROOMY = { depth: 12, branch: 12, most: 120 };
const byName = (a: string, b: string): number => (a < b ? -1 : 1);

test('a lane is a tree, sorted by the order given', () => {
  const series = make('q p1 p2 d r', 'p2<q p1<q d<p1 r<d');
  assert.equal(drawn(seriesTree(series, 'q', ROOMY, byName)), 'q(p1(d(r)) p2)');
});

test('a paper that hangs on two is shown in full once', () => {
  const series = make('q p1 p2 d r', 'p1<q p2<q d<p1 d<p2 r<d');
  assert.equal(drawn(seriesTree(series, 'q', ROOMY, byName)), 'q(p1(d(r)) p2(d*))');
});

test('what lies too deep, or hangs on a large branch of a long lane, is counted and cut', () => {
  const series = make('q p1 d1 d2 d3 p2', 'p1<q p2<q d1<p1 d2<p1 d3<d2');
  const cases = [
    [{ depth: 1, branch: 12, most: 120 }, 'q(p1+3 p2)', ['p1']],
    [{ depth: 2, branch: 12, most: 120 }, 'q(p1(d1 d2+1) p2)', ['d2']],
    [{ depth: 12, branch: 2, most: 4 }, 'q(p1+3 p2)', ['p1']],
    [{ depth: 12, branch: 3, most: 4 }, 'q(p1(d1 d2(d3)) p2)', []],
  ] as const;
  for (const [limits, expected, pages] of cases) {
    const tree = seriesTree(series, 'q', limits, byName);
    assert.equal(drawn(tree), expected);
    assert.deepEqual(cutPapers(tree), pages);
  }
});

test('the branch that was cut is a lane of its own', () => {
  const series = make('q p d r', 'p<q d<p r<d');
  assert.equal(drawn(seriesTree(series, 'p', ROOMY, byName)), 'p(d(r))');
});

test('what stands below is counted once however it hangs', () => {
  const series = make('q p1 p2 d', 'p1<q p2<q d<p1 d<p2');
  assert.deepEqual([...papersBelow(series, 'q')].sort(), ['d', 'p1', 'p2']);
  assert.equal(papersBelow(series, 'd').size, 0);
});

test('the way up names each paper once, the nearest first, and no more than asked for', () => {
  const series = make('q1 q2 p d', 'p<q1 p<q2 d<p d<q1');
  const up = (most: number) => wayUp(series, 'd', most).map(({ from, to }) => `${from}<${to}`);
  assert.deepEqual(up(8), ['d<p', 'd<q1', 'p<q2']);
  assert.deepEqual(up(2), ['d<p', 'd<q1']);
  assert.deepEqual(topsOf(series, 'd'), ['q1', 'q2']);
  assert.deepEqual(topsOf(series, 'q1'), ['q1']);
});
