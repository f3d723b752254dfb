import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tombstone } from '#documents/document.ts';
import { facetKeys } from '#documents/facet-keys.ts';
import { FEED_LIMIT } from '#exports/feed-entries.ts';
import { facetLog, PAIR_LIMIT, type FacetLog } from '#site/facet-log.ts';
import { asHeld, makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const correction = { date: '2026-03-01', kind: 'dinh-chinh' as const, note: 'Sửa số.' };
const idsOf = (log: { entry: { id: string } }[] | undefined): string[] =>
  (log ?? []).map(({ entry }) => entry.id);

test('a document and its corrections stand in each of its lists, a place in those above it', () => {
  const { facets } = facetLog(makeArchive([makeDirective('a', { corrections: [correction] })]));
  const expected = ['/van-ban/a/#sua-2026-03-01-1', '/van-ban/a/'];
  for (const key of ['kim-dong-331', 'hung-yen-33'])
    assert.deepEqual(idsOf(facets.get('locality')?.get(key)), expected);
  assert.deepEqual(idsOf(facets.get('year')?.get('2025')), expected);
  assert.equal(facets.get('law')?.size, 0);
});

const pairOf = (log: FacetLog, path: string): string[] =>
  idsOf(log.pairs.find((pair) => pair.path === `/theo-doi-tin/${path}.xml`)?.log);

test('two values meet where a document has both, with its corrections', () => {
  const log = facetLog(
    makeArchive([
      makeDirective('a', { topics: ['tuyen-quan'], corrections: [correction] }),
      makeDirective('b', { topics: ['dan-quan'] }),
      makeDirective('c', { topics: ['tuyen-quan'], docType: 'ke-hoach' }),
    ]),
  );
  const found = ['/van-ban/a/#sua-2026-03-01-1', '/van-ban/a/'];
  assert.deepEqual(pairOf(log, 'chu-de/tuyen-quan/loai/chi-thi'), found);
  assert.deepEqual(pairOf(log, 'loai/chi-thi/chu-de/tuyen-quan'), []);
});

test('feeds hold the newest only, and the number of all is known', () => {
  const many = Array.from({ length: FEED_LIMIT + 5 }, (_, at) =>
    makeDirective(`d${String(at)}`, { topics: ['tuyen-quan'] }),
  );
  const { facets, pairs } = facetLog(
    makeArchive([
      ...many,
      makeDirective('x', { topics: ['dan-quan'] }),
      makeDirective('y', { topics: ['tuyen-quan'], docType: 'ke-hoach' }),
    ]),
  );
  assert.equal(facets.get('docType')?.get('chi-thi')?.length, FEED_LIMIT);
  const pair = pairs.find(({ path }) => path.endsWith('/chu-de/tuyen-quan/loai/chi-thi.xml'));
  assert.deepEqual([pair?.log.length, pair?.total], [PAIR_LIMIT, FEED_LIMIT + 5]);
});

test('a withdrawal is told in the lists it stood in, a removal in none', () => {
  const document = makeDirective('x', { topics: ['tuyen-quan'] });
  const stone = (reason: Tombstone['reason']): Tombstone => ({
    collection: 'directives',
    id: 'x',
    reason,
    title: 'Về việc mẫu',
    date: '2026-02-01',
    note: null,
    aliases: [],
    ...(reason === 'withdrawn' && {
      was: { facets: facetKeys(document), number: null, day: '2024-12-20', events: [] },
    }),
  });
  const listed = (reason: Tombstone['reason']): string[] =>
    idsOf(
      facetLog(makeArchive([], { tombstones: [stone(reason)] }))
        .facets.get('topic')
        ?.get('tuyen-quan'),
    );
  assert.deepEqual(listed('withdrawn'), ['/van-ban/x/#go-2026-02-01']);
  assert.deepEqual(listed('removed'), []);
  assert.deepEqual(listed('removed-secrecy'), []);
});

test('drafts of a preview stand in no feed', () => {
  const { facets } = facetLog(makeArchive([asHeld(makeDirective('a'))]));
  assert.equal(facets.get('docType')?.size, 0);
});
