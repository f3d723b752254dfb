import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FacetName } from '#documents/urls.ts';
import { facetLog } from '#site/facet-log.ts';
import { pairFeed, pairFeeds } from '#site/pair-feeds.ts';
import { listedUnder } from '#site/listed-under.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([
  makeDirective('a', { topics: ['tuyen-quan'] }),
  makeDirective('b', { topics: ['dan-quan'] }),
  makeDirective('c', { topics: ['tuyen-quan'], docType: 'ke-hoach', issuer: 'ubnd' }),
  makeDirective('d', { topics: ['dan-quan'], locality: 'phu-cu-333', issuer: 'ubnd' }),
  makeDirective('e', { topics: ['tuyen-quan'], docType: 'ke-hoach', locality: 'phu-cu-333' }),
]);
const path = (a: [FacetName, string], b: [FacetName, string]): string | undefined =>
  pairFeed(archive, { facet: a[0], key: a[1] }, { facet: b[0], key: b[1] })?.path;

test('a pair has its own feed where its list is not that of another, at one address', () => {
  const own = '/theo-doi-tin/dia-phuong/kim-dong-331/chu-de/tuyen-quan.xml';
  assert.equal(path(['locality', 'kim-dong-331'], ['topic', 'tuyen-quan']), own);
  assert.equal(path(['topic', 'tuyen-quan'], ['locality', 'kim-dong-331']), own);
});

test('a pair with the list of one of its two is answered by the feed of that one', () => {
  assert.equal(
    path(['locality', 'hung-yen-33'], ['docType', 'ke-hoach']),
    '/loai/ke-hoach/feed.xml',
  );
  const office = 'ubnd--kim-dong-331';
  assert.equal(
    path(['locality', 'kim-dong-331'], ['issuer', office]),
    `/co-quan/${office}/feed.xml`,
  );
});

test('what is all the papers of an office of the place is answered by its feed', () => {
  assert.equal(
    path(['locality', 'kim-dong-331'], ['docType', 'chi-thi']),
    '/co-quan/huyen-uy--kim-dong-331/feed.xml',
  );
});

test('an office with the list of its place is answered by the feed of the place', () => {
  assert.equal(
    path(['issuer', 'huyen-uy--kim-dong-331'], ['topic', 'dan-quan']),
    '/theo-doi-tin/dia-phuong/kim-dong-331/chu-de/dan-quan.xml',
  );
});

test('two values without a common document have none', () => {
  assert.equal(path(['topic', 'dan-quan'], ['docType', 'ke-hoach']), undefined);
  assert.equal(path(['topic', 'dan-quan'], ['docType', 'x']), undefined);
});

test('each answer is a feed that is made, with just the documents of the pair', () => {
  const { facets, pairs } = facetLog(archive);
  const listAt = (address: string): string[] => {
    const own = pairs.find((pair) => pair.path === address);
    const [folder, key = ''] = address.split('/').slice(1);
    const facet = (
      {
        'co-quan': 'issuer',
        'dia-phuong': 'locality',
        'chu-de': 'topic',
        loai: 'docType',
        nam: 'year',
        'ke-hoach': 'planType',
        'can-cu': 'law',
      } as const
    )[folder as 'nam'] as FacetName | undefined;
    const log = own?.log ?? (facet && facets.get(facet)?.get(key)) ?? [];
    return log.map(({ of }) => of.id).sort();
  };
  let seen = 0;
  for (const [, { pair, path: address }] of pairFeeds(archive)) {
    const both = archive.documents.filter((document) =>
      pair.every(({ facet, key }) => listedUnder(document)?.[facet].includes(key)),
    );
    assert.deepEqual(listAt(address), both.map(({ id }) => id).sort(), address);
    seen += 1;
  }
  assert.ok(seen > 20);
});
