import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetGroups, facetTotal } from '#site/facet-groups.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([
  makeDirective('a', {
    locality: 'kim-bang-350',
    issuer: 'ubnd-huyen',
    issued: '2020-01-01',
    year: 2020,
  }),
  makeReport('b', {
    locality: 'ha-nam-35',
    issuer: 'ubnd-tinh',
    eventDate: '2024-01-01',
    year: 2024,
  }),
]);

test('a count is the number of documents in the list it leads to', () => {
  const groups = facetGroups(archive, archive.collections.directives);
  const place = groups.find(({ facet }) => facet === 'locality')?.links[0];
  assert.deepEqual(place, { label: 'Hà Nam', path: '/dia-phuong/ha-nam-35/', total: 2 });
  for (const { facet, links } of groups) {
    for (const { path, total } of links) {
      assert.equal(total, facetTotal(archive, facet, path.split('/')[2] ?? ''), path);
    }
  }
});

test('a list offers every facet but its own, and only values its documents have', () => {
  const groups = facetGroups(archive, archive.collections.directives, 'year');
  assert.ok(!groups.some(({ facet }) => facet === 'year'));
  const types = groups.find(({ facet }) => facet === 'docType');
  assert.deepEqual(
    types?.links.map(({ label }) => label),
    ['Chỉ thị'],
  );
  assert.deepEqual(types.index, { label: 'Mọi loại', path: '/loai/' });
});

test('years run newest first', () => {
  const years = facetGroups(archive, archive.documents).find(({ facet }) => facet === 'year');
  assert.deepEqual(
    years?.links.map(({ label }) => label),
    ['2024', '2020'],
  );
});

test('an empty list offers nothing', () => {
  assert.deepEqual(facetGroups(archive, []), []);
});

test('places and offices of one name are told apart where both are shown', () => {
  const twins = makeArchive([
    makeDirective('c', { locality: 'hung-yen-33', issuer: 'ubnd-tinh', issued: '2024-01-01' }),
    makeDirective('d', { locality: 'hung-yen-33-2025', issuer: 'ubnd-tinh', issued: '2025-08-01' }),
  ]);
  const labels = (facet: string): string[] | undefined =>
    facetGroups(twins, twins.documents)
      .find((group) => group.facet === facet)
      ?.links.map(({ label }) => label);
  assert.deepEqual(labels('locality'), ['Hưng Yên, đến 30/6/2025', 'Hưng Yên, từ 01/7/2025']);
  assert.deepEqual(labels('issuer'), [
    'UBND tỉnh Hưng Yên, đến 30/6/2025',
    'UBND tỉnh Hưng Yên, từ 01/7/2025',
  ]);
  assert.deepEqual(
    facetGroups(archive, archive.documents)
      .find(({ facet }) => facet === 'locality')
      ?.links.map(({ label }) => label),
    ['Hà Nam'],
  );
});
