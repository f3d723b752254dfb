import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '#gate/finding.ts';
import { coversOf, hindrancesOf } from '#gate/hindrances-of.ts';
import type { DocumentData } from '#schema/document.ts';
import { makeDirective } from '../documents/make-document.ts';

const finding = (cover: Finding['cover']): Finding => ({
  rule: 'r',
  weight: 'cover',
  cover,
  line: 1,
  column: 1,
  field: null,
  message: 'm',
  remedy: 'r',
});

test('what a release must name is told once each', () => {
  assert.deepEqual(
    coversOf([
      finding('circulation'),
      finding(null),
      finding('people-lists'),
      finding('circulation'),
    ]),
    ['circulation', 'people-lists'],
  );
});

test('all that hinders a document is told, whichever state the gate gave it', () => {
  const { data } = makeDirective('a', {
    draft: true,
    needsReview: ['number'],
    publishAt: '2027-01-01',
  });
  assert.deepEqual(hindrancesOf(data, [finding('circulation')], [], '2026-11-21'), {
    draft: true,
    unreleased: false,
    covers: ['circulation'],
    needsReview: ['number'],
    until: '2027-01-01',
    seen: '2026-11-21',
    faults: [],
  });
});

test('a document that nobody has let out says so', () => {
  const { release: _, ...data } = makeDirective('a').data;
  void _;
  assert.equal(hindrancesOf(data as DocumentData, [], [], '2026-11-21').unreleased, true);
});
