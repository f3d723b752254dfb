import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearTotal } from '#site/archive-view.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const ids = (documents: readonly { id: string }[] | undefined): string =>
  (documents ?? []).map(({ id }) => id).join(' ');

test('all lists are newest first, however the documents came in', () => {
  const archive = makeArchive([
    makeDirective('old', { issued: '2020-01-01' }),
    makeDirective('new', { issued: '2024-01-01' }),
  ]);
  assert.equal(ids(archive.documents), 'new old');
  assert.equal(ids(archive.docTypes.get('chi-thi')), 'new old');
});

test('a collection without documents is an empty list', () => {
  assert.deepEqual(makeArchive([]).collections.reports, []);
});

test('a document stands in each list of a year once and counts once for the year', () => {
  const archive = makeArchive([
    makeReport('a', { year: 2023, planYear: 2024, eventDate: '2024-01-18' }),
  ]);
  const shelf = archive.years.get(2024);
  assert.ok(shelf);
  assert.equal(ids(shelf.plans), 'a');
  assert.equal(ids(shelf.reviews), '');
  assert.equal(ids(shelf.issued), 'a');
  assert.equal(yearTotal(shelf), 1);
  assert.deepEqual([...archive.years.keys()], [2024, 2023]);
});

test('a place holds what stood below it on the day of the document', () => {
  const archive = makeArchive([
    makeDirective('a', { locality: 'kim-bang-350', issued: '2020-10-13' }),
  ]);
  assert.equal(ids(archive.units.get('kim-bang-350')), 'a');
  assert.equal(archive.units.has('ha-nam-35'), false);
  assert.equal(ids(archive.unitTrees.get('ha-nam-35')), 'a');
  assert.equal(archive.unitTrees.has('ninh-binh-37-2025'), false);
});

test('a document of no known year still stands below its province', () => {
  const archive = makeArchive([
    makeReport('a', { locality: 'kim-bang-350', eventDate: 'XXXX-10-13' }),
  ]);
  assert.equal(ids(archive.unitTrees.get('ha-nam-35')), 'a');
});
