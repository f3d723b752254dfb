import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLaneOrder, seriesPaper } from '#site/series-papers.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([
  makeDirective('qk', { locality: 'viet-nam', units: ['hung-yen-33'], issuer: 'qk3' }),
  makeDirective('tinh', { locality: 'hung-yen-33', number: '02/CT-UBND' }),
  makeDirective('huyen'),
  makeDirective('xa', { locality: 'luong-bang-12280-2025', issued: '2025-12-15' }),
  makeReport('tin', { locality: 'hung-yen-33' }),
]);
const paper = (id: string) => seriesPaper(archive, id);

test('papers stand in the column of their level, reports in their own', () => {
  const ids = ['tin', 'xa', 'huyen', 'tinh', 'qk'];
  const sorted = ids.map(paper).sort(inLaneOrder);
  assert.deepEqual(
    sorted.map(({ level }) => level),
    ['central', 'province', 'district', 'commune', 'report'],
  );
});

test('a paper is named by its number, else by its type and day', () => {
  assert.equal(paper('tinh').name, '02/CT-UBND');
  assert.equal(paper('huyen').name, 'Chỉ thị ngày 20/12/2024');
});

test('what the archive does not hold says so', () => {
  const scheme = paper('de-an-23-ha-nam');
  assert.deepEqual([scheme.held, scheme.path], [false, '/can-cu/de-an-23-ha-nam/']);
  assert.match(scheme.about, /kho không giữ$/);
  assert.throws(() => paper('khong-co'), /neither a document nor a law/);
});
