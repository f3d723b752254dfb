import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetKeys } from '#documents/facet-keys.ts';
import { makeDirective, makeReport } from './make-document.ts';

test('a document is listed under every value that it names, each once', () => {
  const citations = [
    { target: 'nd-1', kind: 'law' as const, anchor: 'a' },
    { target: 'nd-1', kind: 'law' as const, anchor: 'b' },
    { target: 'b', kind: 'document' as const, anchor: 'b' },
  ];
  const document = makeDirective(
    'a',
    { topics: ['tuyen-quan', 'tuyen-quan'], units: ['kim-dong-331', 'hung-yen-33'] },
    { facts: { citations } },
  );
  assert.deepEqual(facetKeys(document), {
    locality: ['kim-dong-331', 'hung-yen-33'],
    year: ['2025', '2024'],
    docType: ['chi-thi'],
    planType: ['nhiem-vu-nam'],
    issuer: ['huyen-uy--kim-dong-331'],
    topic: ['tuyen-quan'],
    law: ['nd-1'],
  });
});

test('a report stands under the year it sets tasks for, too', () => {
  const years = facetKeys(makeReport('b', { year: 2024, planYear: 2025, eventDate: '2024-12-01' }));
  assert.deepEqual(years.year, ['2024', '2025']);
});
