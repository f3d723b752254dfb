import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameWork } from '#site/same-work.ts';
import { makeAnnouncement, makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const report = (id: string, data: Parameters<typeof makeReport>[1] = {}) =>
  makeReport(id, { planTypes: ['tong-ket-nam'], ...data });

test('a directive on the tasks of a year stands beside the reports on that year and place', () => {
  const directive = makeDirective('a');
  const archive = makeArchive([
    directive,
    report('b'),
    report('c', { year: 2024 }),
    report('d', { locality: 'ha-nam-35' }),
    report('e', { planTypes: ['tuyen-quan'] }),
    makeAnnouncement('f'),
  ]);
  const found = (id: string): string[] =>
    sameWork(archive, archive.lookup.byId(id) ?? directive).map((one) => one.id);
  assert.deepEqual(found('a'), ['b']);
  assert.deepEqual(found('b'), ['a']);
  assert.deepEqual(found('f'), []);
});

test('three at most', () => {
  const directive = makeDirective('a');
  const reports = ['b', 'c', 'd', 'e'].map((id) => report(id));
  assert.equal(sameWork(makeArchive([directive, ...reports]), directive).length, 3);
});
