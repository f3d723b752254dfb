import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetKeys } from '#documents/facet-keys.ts';
import { officePlace, pairTotals } from '#site/pair-totals.ts';
import { asHeld, makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const gone = makeDirective('gone', { topics: ['tuyen-quan'] });
const archive = makeArchive(
  [makeDirective('a', { topics: ['tuyen-quan', 'dan-quan'] }), asHeld(makeDirective('held'))],
  {
    tombstones: [
      {
        collection: 'directives',
        id: 'gone',
        reason: 'withdrawn',
        title: 'Về việc mẫu',
        date: '2026-02-01',
        note: null,
        aliases: [],
        was: { facets: facetKeys(gone), number: null, day: '2024-12-20', events: [] },
      },
    ],
  },
);

test('pairs of different facets are counted once, in either order, withdrawn documents apart', () => {
  const { number, totals, pairs, withdrawn, keyOf } = pairTotals(archive);
  const topic = number({ facet: 'topic', key: 'tuyen-quan' }) ?? -1;
  const type = number({ facet: 'docType', key: 'chi-thi' }) ?? -1;
  assert.equal(totals[type], 2, 'the draft is in no list');
  assert.equal(keyOf(topic, type), keyOf(type, topic));
  assert.equal(pairs.get(keyOf(topic, type)), 2);
  assert.equal(withdrawn.get(keyOf(topic, type)), 1);
});

test('two values of one facet are no pair', () => {
  const { number, pairs, values } = pairTotals(archive);
  const [a, b] = ['tuyen-quan', 'dan-quan'].map((key) => number({ facet: 'topic', key }) ?? -1);
  assert.ok(a !== undefined && b !== undefined && a >= 0 && b >= 0);
  for (const key of [a * values.length + b, b * values.length + a])
    assert.equal(pairs.get(key), undefined);
});

test('the place of an office is in its key', () => {
  assert.equal(officePlace('huyen-uy--kim-dong-331'), 'kim-dong-331');
  assert.equal(officePlace('bqp'), 'viet-nam');
});
