import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedLaws } from '#lint/debts/cited-laws.ts';
import { exampleArchive, exampleLaw } from './example-archive.ts';

test('laws of text and relations come once each; what the list has not is left out', () => {
  const laws = [exampleLaw({ key: 'a' }), exampleLaw({ key: 'b' }), exampleLaw({ key: 'c' })];
  const relations = [
    { type: 'can-cu', target: 'b' },
    { type: 'can-cu', target: 'a' },
    { type: 'can-cu', target: '02/CT-UBND' },
  ];
  const { documents, reference } = exampleArchive(
    [{ cites: ['a', 'a', 'none'], data: { relations } }],
    { laws },
  );
  assert.ok(documents[0]);
  assert.deepEqual(
    citedLaws(documents[0], reference).map(({ key }) => key),
    ['a', 'b'],
  );
});
