import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetHeads, facetLists } from '#site/facet-lists.ts';
import { officeTitle } from '#site/office-title.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const inKimBang = (id: string, issued: string) =>
  makeDirective(id, { locality: 'kim-bang-350', issuer: 'ubnd-huyen', issued });

test('an office is called as on the day of its document', () => {
  const old = inKimBang('a', '2020-10-13');
  const late = inKimBang('b', '2025-03-01');
  const archive = makeArchive([old, late]);
  assert.equal(officeTitle(archive, old), 'Ủy ban nhân dân huyện Kim Bảng');
  assert.equal(officeTitle(archive, late), 'Ủy ban nhân dân thị xã Kim Bảng');
});

test('both names of an office lead to one list', () => {
  const lists = facetLists(
    makeArchive([inKimBang('a', '2020-10-13'), inKimBang('b', '2025-03-01')]),
    'issuer',
  );
  assert.deepEqual(
    lists.map(({ path, documents }) => [path, documents.length]),
    [['/co-quan/ubnd-huyen--kim-bang-350/', 2]],
  );
  const lead = JSON.stringify(lists[0]?.lead);
  assert.match(lead, /nay thuộc sáu phường của tỉnh Ninh Bình/);
});

test('lists come in Vietnamese order', () => {
  const archive = makeArchive([
    makeDirective('a', { docType: 'quyet-dinh' }),
    makeDirective('b', { docType: 'de-an' }),
    makeDirective('c', { docType: 'chi-thi' }),
  ]);
  assert.deepEqual(
    facetLists(archive, 'docType').map(({ title }) => title.replaceAll('\u00A0', ' ')),
    ['Chỉ thị', 'Đề án', 'Quyết định'],
  );
});

test('an index names the lists as they name themselves', () => {
  const archive = makeArchive([
    makeDirective('a', { topics: ['tuyen-quan'] }),
    makeDirective('b', { topics: ['dan-quan', 'tuyen-quan'] }),
  ]);
  assert.deepEqual(
    facetHeads(archive, 'topic').map(({ title, path }) => [title, path]),
    facetLists(archive, 'topic').map(({ title, path }) => [title, path]),
  );
});

test('a key that no list knows is printed as it is and not lost', () => {
  const archive = makeArchive([makeDirective('a', { topics: ['chua-co'] })]);
  assert.equal(facetLists(archive, 'topic')[0]?.title, 'chua-co');
});

test('offices of one name are told apart by the unit above and the days of their own', () => {
  const office = (id: string, locality: string, issued: string) =>
    makeDirective(id, { locality, issuer: 'ubnd-tinh', issued });
  const lists = facetLists(
    makeArchive([
      office('a', 'hung-yen-33', '2024-01-01'),
      office('b', 'hung-yen-33-2025', '2025-08-01'),
      office('c', 'ha-nam-35', '2024-01-01'),
    ]),
    'issuer',
  );
  assert.deepEqual(
    lists.map(({ title }) => title.replaceAll('\u00A0', ' ')),
    [
      'Ủy ban nhân dân tỉnh Hà Nam',
      'Ủy ban nhân dân tỉnh Hưng Yên, đến 30/6/2025',
      'Ủy ban nhân dân tỉnh Hưng Yên, từ 01/7/2025',
    ],
  );
});
