import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazetteer } from '#places/gazetteer.ts';
import { allPlaceNames, placeNames } from '#site/place-index.ts';
import { makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([
  makeReport('a', { locality: 'kim-bang-350', issuer: 'ubnd-huyen', eventDate: '2020-10-13' }),
]);
const letters = placeNames(archive);
const names = letters.flatMap((letter) => letter.names);

test('Đ is a letter of its own after D, marked vowels are not', () => {
  const order = letters.map(({ letter }) => letter);
  assert.ok(order.indexOf('Đ') > order.indexOf('C'));
  assert.ok(!order.some((letter) => 'ĂÂÊÔƠƯ'.includes(letter)));
  assert.equal(letters.find(({ letter }) => letter === 'Đ')?.slug, 'dd');
});

test('units of one name are told apart, and a kind that changed is found under both', () => {
  const kimBang = names
    .filter(({ name }) => name === 'Kim Bảng')
    .map(({ about, path }) => [path, about]);
  assert.deepEqual(kimBang, [
    ['/dia-phuong/kim-bang-350/', 'huyện, Hà Nam, đến 30/6/2025'],
    ['/dia-phuong/kim-bang-350/#kim-bang-13384-2025', 'phường, Ninh Bình, từ 01/7/2025'],
    ['/dia-phuong/kim-bang-350/', 'thị xã, Hà Nam, đến 30/6/2025'],
  ]);
});

test('a place that ended says where it is now', () => {
  const old = names.find(({ path }) => path === '/dia-phuong/ha-nam-35/');
  assert.equal(old?.now, 'nay thuộc Ninh Bình');
});

test('a commune without documents is found by its old name, on the page of its district', () => {
  const old = names.find(({ name }) => name === 'Văn Xá');
  assert.equal(old?.path, '/dia-phuong/kim-bang-350/#kim-bang-13384-2025');
  assert.match(old.now ?? '', /^nay thuộc phường Kim Bảng/);
});

const every = allPlaceNames(archive).flatMap((letter) => letter.names);

test('every unit that stands or stood is found by each of its names, with documents or without', () => {
  const names = new Set(every.map(({ name }) => name));
  const missing = gazetteer().units.filter(
    ({ level, name }) => level !== 'central' && !/^\d/.test(name) && !names.has(name),
  );
  assert.deepEqual(missing, []);
  assert.ok(names.has('Thừa Thiên Huế'));
});

test('a unit without documents leads to the nearest page on its ground', () => {
  const old = every.find(({ name, about }) => name === 'Tân Uyên' && about.includes('Lai Châu'));
  assert.equal(old?.path, null);
  assert.deepEqual(old?.near, { text: 'tỉnh Lai Châu', path: '/dia-phuong/lai-chau-12/' });
});

test('a unit of today says what it was made of', () => {
  const today = every.find(({ path }) => path === '/dia-phuong/ninh-binh-37-2025/');
  assert.equal(today?.now, 'lập từ tỉnh Hà Nam, tỉnh Nam Định, tỉnh Ninh Bình');
});
