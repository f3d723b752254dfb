import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inline } from '#site/inline.ts';
import { placeViews } from '#site/place-views.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([
  makeReport('kim-bang', {
    locality: 'kim-bang-350',
    issuer: 'ubnd-huyen',
    eventDate: '2020-10-13',
  }),
  makeReport('ha-nam', { locality: 'ha-nam-35', issuer: 'ubnd-tinh', eventDate: '2024-11-27' }),
]);
const first = (key: string) => {
  const [view] = placeViews(archive, key);
  assert.ok(view);
  return view;
};
const said = (parts: readonly Inline[] | null): string =>
  (parts ?? []).map((part) => (typeof part === 'string' ? part : part.text)).join('');

test('a province that ended says what it became, with whom, and where later documents stand', () => {
  const view = first('ha-nam-35');
  assert.deepEqual(view.kick, { kind: 'Tỉnh', validity: 'đến 30/6/2025' });
  const fate = view.lineage.find(({ when }) => when === 'Từ 01/7/2025');
  assert.equal(said(fate?.what ?? []), 'Cùng Nam Định và Ninh Bình cũ thành tỉnh Ninh Bình.');
  assert.equal(said(view.after), 'Từ 01/7/2025, văn bản mới ở trang của tỉnh Ninh Bình.');
  assert.deepEqual(
    view.trail.map(({ label }) => label),
    ['Địa phương', 'Ninh Bình'],
  );
});

test('the year list holds documents of units below, with their place, and gaps as lines', () => {
  const { lines } = first('ha-nam-35');
  assert.deepEqual(
    lines.map(({ years, entries }) => [years, ...entries.map(({ elsewhere }) => elsewhere)]),
    [['2024', null], ['2021–2023'], ['2020', 'Kim Bảng, Hà Nam']],
  );
});

test('a split is shown as one: all successors, and commune by commune', () => {
  const view = first('kim-bang-350');
  const fate = view.lineage.find(({ when }) => when === 'Từ 01/7/2025');
  assert.equal(
    said(fate?.what ?? []),
    'Nay thuộc sáu phường của tỉnh Ninh Bình: phường Kim Bảng, phường Lê Hồ, phường Nguyễn Úy, phường Kim Thanh, phường Tam Chúc và phường Lý Thường Kiệt.',
  );
  assert.equal(view.reform.length, 6);
  assert.deepEqual(view.reform[0], {
    key: 'kim-bang-13384-2025',
    before: 'Phường Quế, xã Văn Xá, phường Ngọc Sơn',
    now: 'Phường Kim Bảng',
    how: 'toàn bộ',
  });
  assert.equal(view.namesake, 'Phường Kim Bảng ngày nay không phải là thị xã Kim Bảng cũ.');
});

test('a new unit shows the documents of those it came from, the old district too', () => {
  const ward = first('kim-bang-13384-2025');
  assert.equal(ward.total, 0);
  assert.deepEqual(
    ward.predecessors.units.map(({ unit, total, path }) => [said([unit]), total, path]),
    [['Thị xã Kim Bảng', 1, null]],
  );
  assert.deepEqual(
    first('ninh-binh-37-2025').predecessors.units.map(({ unit, total }) => [said([unit]), total]),
    [['Tỉnh Hà Nam', 2]],
  );
});

test('units below and offices are counted', () => {
  const view = first('ha-nam-35');
  assert.deepEqual(view.below, [
    { label: 'Thị xã Kim Bảng', path: '/dia-phuong/kim-bang-350/', total: 1 },
  ]);
  assert.deepEqual(
    view.offices.map(({ label, total }) => [label, total]),
    [
      ['UBND tỉnh Hà Nam', 1],
      ['UBND huyện Kim Bảng', 1],
    ],
  );
});

test('a long list is cut into pages and what is about the place stands on the first', () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    makeDirective(`d${String(index)}`, { locality: 'ha-noi-01', issuer: 'ubnd-tinh' }),
  );
  const views = placeViews(makeArchive(many), 'ha-noi-01');
  assert.deepEqual(
    views.map(({ path, lines }) => [
      path,
      lines.reduce((sum, line) => sum + line.entries.length, 0),
    ]),
    [
      ['/dia-phuong/ha-noi-01/', 50],
      ['/dia-phuong/ha-noi-01/trang/2/', 10],
    ],
  );
  assert.deepEqual(views[1]?.lineage, []);
});

test('the trail tells a province from the one of today that bears its name', () => {
  assert.equal(first('ninh-binh-37').crumb, 'Ninh Bình, đến 30/6/2025');
  assert.equal(first('ha-nam-35').crumb, 'Hà Nam');
});
