import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import { catalogueOf } from '#search/indexing/catalogue-of.ts';
import { compare } from '#vietnamese/compare.ts';
import { makeDirective, makeReport } from '../../documents/make-document.ts';

const TODAY = '2026-11-21';
const reference = loadReference('content');
const [law] = [...reference.laws.values()].filter(({ number }) => number !== null);
assert.ok(law);
const documents = [
  makeDirective(
    'a',
    { topics: ['tuyen-quan'] },
    {
      facts: { citations: [{ target: law.key, kind: 'law', anchor: 'muc-1' }] },
    },
  ),
  makeReport('b', { locality: 'ha-nam-35', topics: ['khong-co'] }),
];
const catalogue = catalogueOf(documents, reference, () => ({ issuer: 'Huyện ủy Kim Động' }), TODAY);

test('only what documents are filed under is named', () => {
  const { names } = catalogue;
  assert.deepEqual(Object.keys(names.loai), ['chi-thi', 'tin-hoi-nghi']);
  assert.equal(names['chu-de']['tuyen-quan'], reference.topics.get('tuyen-quan')?.name);
  assert.equal(names['co-quan']['huyen-uy--kim-dong-331'], 'Huyện ủy Kim Động');
  assert.deepEqual(names.muc, { 'bao-cao': 'Báo cáo, tin hội nghị', 'van-ban': 'Văn bản chỉ đạo' });
});

test('a key without a name stands for itself', () => {
  assert.equal(catalogue.names['chu-de']['khong-co'], 'khong-co');
});

test('places of documents and provinces of today are shown, communes of today only named', () => {
  const places = catalogue.names['dia-phuong'];
  assert.ok(
    places['kim-dong-331']?.own && places['hung-yen-33-2025']?.own && places['ha-nam-35']?.own,
  );
  const commune = Object.entries(places).find(([key]) => key.startsWith('luong-bang-'));
  assert.ok(commune && !commune[1].own);
});

test('laws are named with their type, how they stand, and the number of documents that cite them', () => {
  const [only, ...others] = catalogue.laws;
  assert.deepEqual(others, []);
  const { key, number, name, docType: type } = law;
  assert.deepEqual(
    { ...only, status: null, by: null, since: null },
    {
      ...{ key, number, name, type, citedBy: 1 },
      ...{ status: null, by: null, since: null },
    },
  );
  assert.ok(only?.status === undefined || only.status.length > 0);
});

test('the lexicon has abbreviations, compounds and the places without their kind, each once', () => {
  const { words, places, abbreviations } = catalogue.lexicon;
  assert.ok(places.includes('Kim Động') && words.includes('quốc phòng'));
  assert.equal(new Set([...words, ...places]).size, words.length + places.length);
  assert.ok(abbreviations.some(([short, long]) => short === 'UBND' && long === 'Ủy ban nhân dân'));
});

test('an empty archive has an empty catalogue and the lexicon still', () => {
  const empty = catalogueOf([], reference, () => ({ issuer: '' }), TODAY);
  assert.deepEqual(empty.names['dia-phuong'], {});
  assert.deepEqual(empty.laws, []);
  assert.ok(empty.lexicon.abbreviations.length > 0);
});

test('the same documents give the same catalogue', () => {
  const again = catalogueOf(documents, reference, () => ({ issuer: 'Huyện ủy Kim Động' }), TODAY);
  assert.equal(JSON.stringify(again), JSON.stringify(catalogue));
});

test('names stand in the alphabet', () => {
  for (const list of Object.values(catalogue.names)) {
    const names = Object.values(list).map((named: string | { name: string }) =>
      typeof named === 'string' ? named : named.name,
    );
    assert.deepEqual(names, names.toSorted(compare));
  }
});
