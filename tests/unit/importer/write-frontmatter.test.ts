import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeFrontmatter } from '#importer/write-frontmatter.ts';

const read = (value: unknown, confidence: number) => ({ value, confidence, evidence: '' });

test('what is doubtful or missing is named, in the order of the schema; the draft has no release', () => {
  const { text, needsReview } = writeFrontmatter('directives', 'a-b', {
    year: read(2025, 0.5),
    title: read('Về tuyển quân', 0.95),
    issued: read('2024-12-20', 0.98),
    reviewYear: read(2024, 0.9),
    release: read('x', 1),
  });
  assert.deepEqual(needsReview, [
    'docType',
    'number',
    'issuer',
    'locality',
    'year',
    'topics',
    'source',
    'planTypes',
    'signer',
  ]);
  assert.equal(
    text,
    `---
id: a-b
title: Về tuyển quân
number: null
year: 2025
source:
  publisher: null
  url: null
  captured: null
fidelity: verbatim
needsReview: [${needsReview.join(', ')}]
draft: true
issued: 2024-12-20
signer: null
---
`,
  );
});

test('a day that was not read is unknown', () => {
  assert.match(writeFrontmatter('reports', 'a', {}).text, /^eventDate: XXXX$/mu);
});
