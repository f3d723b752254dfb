import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laneHtml } from '#site/lane-html.ts';
import { laneIndex, laneViews, type LaneItem } from '#site/series-views.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const carries = (target: string) => [{ type: 'thuc-hien' as const, target }];
const archive = makeArchive([
  makeDirective('qk', {
    locality: 'viet-nam',
    issuer: 'qk3',
    issued: '2024-11-01',
    number: '18/CT-QK',
  }),
  makeDirective('tinh', {
    locality: 'hung-yen-33',
    issued: '2024-12-02',
    relations: carries('qk'),
  }),
  makeDirective('huyen', { relations: carries('tinh') }),
  makeReport('bao-cao', {
    eventDate: '2025-06-20',
    relations: [{ type: 'tong-ket', target: 'huyen' }],
  }),
]);

test('a lane has a column for each level it runs through', () => {
  const [view] = laneViews(archive, 'qk');
  assert.deepEqual(view?.columns, ['Trung ương, quân khu', 'Cấp tỉnh', 'Cấp huyện', 'Báo cáo']);
  const columns: number[] = [];
  let item: LaneItem | undefined = view?.top;
  for (; item; item = item.children[0]) columns.push(item.column);
  assert.deepEqual(columns, [1, 2, 3, 4]);
  assert.deepEqual(view?.lead, [
    '4 văn bản: 1 trung ương, quân khu, 1 cấp tỉnh, 1 cấp huyện, 1 báo cáo.',
  ]);
});

test('each step says what it does with which paper and how that is known', () => {
  const html = laneHtml(laneViews(archive, 'qk')[0]?.top ?? assert.fail());
  assert.match(
    html,
    /Thực hiện <span class="nb">18\/CT-QK<\/span>, <span class="quiet">theo biên tập/,
  );
  assert.equal(html.match(/<ul>/g)?.length, 3);
});

test('the page of a branch leads up to the lane it hangs in', () => {
  const above = laneViews(archive, 'tinh')[0]?.above[0]?.[0];
  assert.equal(typeof above === 'object' ? above.path : above, '/chuoi-van-ban/qk/');
});

test('papers of one level below each other are set in', () => {
  const own = makeArchive([
    makeDirective('a', { issued: '2024-01-01' }),
    makeDirective('b', { relations: carries('a') }),
  ]);
  const top = laneViews(own, 'a')[0]?.top;
  assert.deepEqual([top?.step, top?.children[0]?.step, top?.children[0]?.column], [0, 1, 1]);
});

test('many papers on one are shown in pages', () => {
  const many = makeArchive([
    makeDirective('top', { issued: '2024-01-01' }),
    ...Array.from({ length: 90 }, (_, index) =>
      makeDirective(`d-${String(index)}`, { relations: carries('top') }),
    ),
  ]);
  const views = laneViews(many, 'top');
  assert.deepEqual(
    views.map(({ path, top }) => [path, top.children.length]),
    [
      ['/chuoi-van-ban/top/', 60],
      ['/chuoi-van-ban/top/trang/2/', 30],
    ],
  );
});

test('lanes are listed by year and place; an archive without any has an empty page', () => {
  const [view] = laneIndex(archive);
  assert.deepEqual(
    view?.years.map(({ year, lanes }) => [year, lanes.map(({ path }) => path)]),
    [['2024', ['/chuoi-van-ban/qk/']]],
  );
  assert.deepEqual(laneIndex(makeArchive([])), [
    { path: '/chuoi-van-ban/', total: 0, years: [], pager: null },
  ]);
});
