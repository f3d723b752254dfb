import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazetteer } from '#places/gazetteer.ts';
import { indexView } from '#site/index-views.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

test('controlled lists keep the order of their file and leave out what has no documents', () => {
  const archive = makeArchive([
    makeDirective('a', { docType: 'ke-hoach' }),
    makeDirective('b', { docType: 'chi-thi' }),
  ]);
  const order = [...archive.reference.docTypes.keys()];
  const { groups } = indexView(archive, 'docType');
  const keys = groups[0]?.links.map(({ path }) => path.split('/')[2] ?? '') ?? [];
  assert.equal(keys.length, 2);
  assert.deepEqual(
    keys,
    [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  );
});

test('offices stand under their province, central ones first', () => {
  const { groups } = indexView(
    makeArchive([
      makeDirective('a'),
      makeReport('b', { issuer: 'bqp', locality: 'viet-nam' }),
      makeDirective('c', { issuer: 'ubnd-tinh', locality: 'an-giang-89' }),
    ]),
    'issuer',
  );
  assert.deepEqual(
    groups.map(({ title }) => title),
    ['Trung ương, quân khu', 'An Giang, đến 30/6/2025', 'Hưng Yên, đến 30/6/2025'],
  );
});

test('with very many offices those below a province are left to its own page', () => {
  const districts = gazetteer().units.filter(({ level }) => level === 'district');
  const documents = districts.map(({ key }) => makeDirective(key, { locality: key }));
  const { groups } = indexView(makeArchive(documents), 'issuer');
  const links = groups.flatMap((group) => group.links);
  assert.ok(links.length < 100, String(links.length));
  assert.match(links[0]?.path ?? '', /^\/dia-phuong\/[^/]+\/#co-quan$/);
  assert.equal(links[0]?.total, null);
});

test('an empty archive has empty indexes', () => {
  assert.deepEqual(indexView(makeArchive([]), 'issuer').groups, []);
});
