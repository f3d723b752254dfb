import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileGazetteer } from '#places/compile/compile-gazetteer.ts';
import { unpackRows } from '#places/unpack-rows.ts';
import { CORRECTIONS, CURRENT, OLD } from './small-country.ts';

const file = compileGazetteer(OLD, CURRENT, CORRECTIONS);
const units = new Map(unpackRows(file).map((unit) => [unit.key, unit]));
const linksOf = (key: string) =>
  units.get(key)?.successors.map((link) => `${link.key} ${link.part}`);

test('the same input gives the same file', () => {
  assert.deepEqual(compileGazetteer(OLD, CURRENT, CORRECTIONS), file);
});

test('keys carry name and code, and the year where the ground was formed anew', () => {
  assert.deepEqual(
    [...units.keys()],
    [
      'viet-nam',
      'hung-yen-33',
      'hung-yen-33-2025',
      'thai-binh-34',
      'thanh-hoa-38',
      'hung-yen-323',
      'kim-dong-331',
      'dong-hung-340',
      'dao-nho-341',
      'thanh-hoa-380',
      'dong-son-405',
      'bao-khe-11983',
      'son-nam-11983-2025',
      'luong-bang-12280',
      'luong-bang-12280-2025',
      'nhan-la-12307',
      'ngoc-thanh-12322',
      'vu-xa-12325',
      'dien-hong-12325',
      'dong-a-12700',
      'dong-hung-12700-2025',
      'dong-hoa-12701',
      'dong-cac-12702',
      'dao-nho-12999-2025',
      'phuong-1-14700',
      'rung-thong-16378',
      'rung-thong-16378-2025',
      'dong-hoang-16381',
    ],
  );
});

test('old units end on 30 June 2025, new ones begin on 1 July', () => {
  assert.equal(units.get('kim-dong-331')?.validUntil, '2025-06-30');
  assert.equal(units.get('hung-yen-33')?.validUntil, '2025-06-30');
  assert.equal(units.get('hung-yen-33-2025')?.validFrom, '2025-07-01');
});

test('a province, or a commune, on unchanged ground goes on under its key', () => {
  const province = units.get('thanh-hoa-38');
  assert.deepEqual([province?.validFrom, province?.validUntil], [null, null]);
  const commune = units.get('dong-hoa-12701');
  assert.deepEqual(commune?.parents, [
    { key: 'dong-hung-340', from: null, by: null, until: '2025-06-30' },
    { key: 'hung-yen-33-2025', from: '2025-07-01', by: null, until: null },
  ]);
  assert.equal(commune.kind, 'phuong');
  assert.deepEqual(
    commune.changes.map(({ date, from, to }) => [date, from.kind, to.kind]),
    [['2025-07-01', 'xa', 'phuong']],
  );
});

test('a new name on unchanged ground changes no key', () => {
  const unit = units.get('phuong-1-14700');
  assert.equal(unit?.name, 'Hạc Thành');
  assert.equal(unit.changes[0]?.from.name, 'Phường 1');
});

test('a divided commune gives parts, a district without communes becomes its zone', () => {
  assert.deepEqual(linksOf('ngoc-thanh-12322'), [
    'son-nam-11983-2025 part',
    'luong-bang-12280-2025 part',
  ]);
  assert.deepEqual(linksOf('luong-bang-12280'), ['luong-bang-12280-2025 whole']);
  assert.deepEqual(linksOf('dao-nho-341'), ['dao-nho-12999-2025 whole']);
});

test('what the packages do not date between them stays undated', () => {
  const gone = units.get('vu-xa-12325');
  assert.deepEqual([gone?.validUntil, gone?.goneBy], [null, '2025-06-30']);
  assert.deepEqual(linksOf('vu-xa-12325'), ['dien-hong-12325 whole']);
  const formed = units.get('dien-hong-12325');
  assert.deepEqual([formed?.validFrom, formed?.formedAfter], [null, '2021-11-01']);
  const [change] = units.get('rung-thong-16378')?.changes ?? [];
  assert.deepEqual([change?.date, change?.confidence], [null, 'derived']);
});

test('a commune that vanished is traced to the one of today that holds its ground', () => {
  assert.deepEqual(linksOf('nhan-la-12307'), ['luong-bang-12280-2025 whole']);
});

test('later acts change units of after the reform', () => {
  const unit = units.get('luong-bang-12280-2025');
  assert.equal(unit?.kind, 'phuong');
  assert.equal(unit.changes[0]?.date, '2026-04-30');
});

test('military regions name the province of their days', () => {
  assert.deepEqual(
    file.militaryRegions.map(({ region, provinces }) => [region, ...provinces]),
    [
      ['qk3', 'hung-yen-33', 'thai-binh-34'],
      ['qk3', 'hung-yen-33-2025'],
    ],
  );
});
