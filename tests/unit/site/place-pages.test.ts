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

test('a unit with documents brings those above it and those it went to', () => {
  const pages = placePages(
    makeArchive([makeDirective('a', { locality: 'kim-bang-350', issued: '2020-10-13' })]),
  );
  for (const key of [
    'kim-bang-350',
    'ha-nam-35',
    'kim-bang-13384-2025',
    'ly-thuong-kiet-13435-2025',
  ]) {
    assert.ok(pages.has(key), key);
  }
});

test('the whole country has a page where it has documents', () => {
  const central = makeReport('a', { locality: 'viet-nam', issuer: 'bqp' });
  assert.ok(placePages(makeArchive([central])).has('viet-nam'));
});
