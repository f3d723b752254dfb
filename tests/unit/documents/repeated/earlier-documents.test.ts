import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookup } from '#documents/lookup.ts';
import { loadReference } from '#documents/reference.ts';
import { earlierDocuments } from '#documents/repeated/earlier-documents.ts';
import { superiorSource } from '#documents/repeated/superior-document.ts';
import { yearlyLines } from '#documents/repeated/yearly-line.ts';
import { makeDirective } from '../make-document.ts';

const { issuers } = loadReference('content');

test('a document is held against that of the year before and that of the office above', () => {
  const own = makeDirective('own');
  const documents = [
    own,
    makeDirective('last', { year: 2024 }),
    makeDirective('above', { issuer: 'tinh-uy', locality: 'hung-yen-33' }),
  ];
  const source = superiorSource(documents, { lookup: lookup(documents), issuers });
  const lines = yearlyLines(documents);
  const found = earlierDocuments(lines, source, own);
  assert.deepEqual(
    found.map(({ why, document }) => [why, document.id]),
    [
      ['previous', 'last'],
      ['superior', 'above'],
    ],
  );
  assert.deepEqual(
    earlierDocuments(lines, source, makeDirective('other', { docType: 'khac' })),
    [],
  );
});
