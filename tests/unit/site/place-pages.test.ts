import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placePages } from '#site/place-pages.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

test('all provinces of all times have a page, and the two island zones', () => {
  const pages = placePages(makeArchive([]));
  for (const key of [
    'ha-nam-35',
    'ninh-binh-37',
    'ninh-binh-37-2025',
    'ha-noi-01',
    'hoang-sa-20333-2025',
    'truong-sa-22736-2025',
  ]) {
    assert.ok(pages.has(key), key);
  }
  assert.equal(pages.has('kim-bang-350'), false);
  assert.equal(pages.has('viet-nam'), false);
});

test('a unit with documents brings those above it', () => {
  const pages = placePages(
    makeArchive([makeDirective('a', { locality: 'kim-bang-350', issued: '2020-10-13' })]),
  );
  for (const key of ['kim-bang-350', 'ha-nam-35']) assert.ok(pages.has(key), key);
});

test('a commune has a page only where it has documents', () => {
  const wards = (locality: string) => {
    const pages = placePages(makeArchive([makeDirective('a', { locality })]));
    return ['kim-bang-13384-2025', 'le-ho-13393-2025'].filter((key) => pages.has(key));
  };
  assert.deepEqual(wards('kim-bang-350'), []);
  assert.deepEqual(wards('kim-bang-13384-2025'), ['kim-bang-13384-2025']);
});

test('the whole country has a page where it has documents', () => {
  const central = makeReport('a', { locality: 'viet-nam', issuer: 'bqp' });
  assert.ok(placePages(makeArchive([central])).has('viet-nam'));
});
