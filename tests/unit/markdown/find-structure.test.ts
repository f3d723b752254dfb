import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStructure } from '#markdown/find-structure.ts';
import { markProvisions } from '#markdown/provisions.ts';
import { treeOf } from './tree-of.ts';

test('anchors claimed twice and headings out of place are findings, with lines of the file', () => {
  const findings = findStructure(markProvisions(treeOf('# A\n\n## 1. B\n\n## 1. C')), 20);
  assert.deepEqual(
    findings.map(({ rule, line }) => [rule, line]),
    [
      ['anchor-duplicate', 24],
      ['heading-place', 20],
    ],
  );
  assert.match(findings[0]?.message ?? '', /muc-1/u);
});
