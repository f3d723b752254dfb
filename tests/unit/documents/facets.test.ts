import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  citedLaws,
  documentIssuer,
  documentUnits,
  documentYears,
  yearRoles,
} from '#documents/facets.ts';
import { makeAnnouncement, makeDirective, makeReport } from './make-document.ts';

test('a directive sets the tasks of its year and was issued in another', () => {
  assert.deepEqual(yearRoles(makeDirective('a', { year: 2025, issued: '2024-12-20' })), [
    { year: 2025, role: 'plans' },
    { year: 2024, role: 'issued' },
  ]);
});

test('a report reviews its year and may set the next one', () => {
  const report = makeReport('a', { year: 2023, planYear: 2024, eventDate: '2024-01-18' });
  assert.deepEqual(yearRoles(report), [
    { year: 2023, role: 'reviews' },
    { year: 2024, role: 'plans' },
    { year: 2024, role: 'issued' },
  ]);
  assert.deepEqual(documentYears(report), [2023, 2024]);
});

test('a day without a year adds no year of issue', () => {
  assert.deepEqual(documentYears(makeReport('a', { year: 2022, eventDate: 'XXXX-12-02' })), [2022]);
});

test('the issuer is named with its unit, central bodies alone', () => {
  assert.equal(documentIssuer(makeDirective('a')), 'huyen-uy--kim-dong-331');
  const central = makeDirective('b', { issuer: 'bqp', locality: 'viet-nam' });
  assert.equal(documentIssuer(central), 'bqp');
});

test('a central conference stands under the province it was followed from', () => {
  const conference = makeReport('a', { locality: 'viet-nam', units: ['hai-duong-30'] });
  assert.deepEqual(documentUnits(conference), ['viet-nam', 'hai-duong-30']);
});

test('an announcement stands under its own unit and those it names, once each', () => {
  const announcement = makeAnnouncement('a', {
    locality: 'ha-nam-35',
    units: ['kim-bang-350', 'ha-nam-35'],
  });
  assert.deepEqual(documentUnits(announcement), ['ha-nam-35', 'kim-bang-350']);
});

test('cited laws are counted once and documents are no laws', () => {
  const facts = {
    citations: [
      { target: '168-2018-nd-cp', kind: 'law' as const, anchor: 'muc-1' },
      { target: 'a-directive', kind: 'document' as const, anchor: 'muc-1' },
      { target: '168-2018-nd-cp', kind: 'law' as const, anchor: 'muc-2' },
    ],
  };
  assert.deepEqual(citedLaws(makeDirective('a', {}, { facts })), ['168-2018-nd-cp']);
});
