import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapView } from '#site/map-view.ts';
import { makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const view = mapView(
  makeArchive([
    makeReport('a', { locality: 'kim-bang-350', issuer: 'ubnd-huyen', eventDate: '2020-10-13' }),
    makeReport('b', { locality: 'ha-nam-35', issuer: 'ubnd-tinh' }),
    makeReport('c', { locality: 'lam-dong-68', issuer: 'ubnd-tinh' }),
  ]),
);
const tile = (name: string) => view.tiles.find((each) => each.name === name);

test('34 provinces and the two island zones, Hoàng Sa and Trường Sa, each beside its province', () => {
  assert.equal(view.provinces, 34);
  assert.equal(view.tiles.filter(({ of }) => of === null).length, 34);
  assert.equal(tile('Hoàng Sa')?.of, 'Đà Nẵng');
  assert.equal(tile('Trường Sa')?.of, 'Khánh Hòa');
});

test('a province counts the documents of those it was formed from; tints follow the counts', () => {
  assert.deepEqual([tile('Ninh Bình')?.total, tile('Ninh Bình')?.tint], [2, 2]);
  assert.deepEqual([tile('Lâm Đồng')?.total, tile('Lâm Đồng')?.tint], [1, 1]);
  assert.deepEqual([tile('Hà Nội')?.total, tile('Hà Nội')?.tint], [0, 0]);
});

test('every province stands in the list by military region once, with the names it took over', () => {
  const lines = view.regions.flatMap(({ provinces }) => provinces);
  assert.equal(lines.length, 34);
  const named = JSON.stringify(view.regions);
  for (const name of ['Hà Nam', 'Nam Định', 'Hoàng Sa', 'Trường Sa'])
    assert.ok(named.includes(name), name);
});
