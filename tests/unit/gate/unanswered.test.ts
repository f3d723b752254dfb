import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '#gate/finding.ts';
import { unanswered } from '#gate/unanswered.ts';

const finding = (rule: string, weight: Finding['weight'], cover: Finding['cover'] = null) =>
  ({ rule, weight, cover, line: 1, column: 1, field: null, message: 'm', remedy: 'r' }) as const;

const FINDINGS = [
  finding('secrecy', 'always'),
  finding('link', 'block'),
  finding('people', 'cover', 'people-lists'),
  finding('limit', 'cover', 'circulation'),
];
const left = (frontmatter: unknown) => unanswered(FINDINGS, frontmatter).map(({ rule }) => rule);

test('what a release names is not asked again, whatever else is wrong in the frontmatter', () => {
  assert.deepEqual(left({ year: 'x', release: { covers: ['people-lists', 7] } }), [
    'secrecy',
    'link',
    'limit',
  ]);
});

test('without a release that can be read everything stands in the way', () => {
  const all = FINDINGS.map(({ rule }) => rule);
  for (const frontmatter of [
    null,
    'chữ',
    [],
    {},
    { release: 'x' },
    { release: { covers: 'circulation' } },
  ])
    assert.deepEqual(left(frontmatter), all);
});

test('of a text that was taken out, or may have been, no release is asked', () => {
  for (const status of ['removed', 'withdrawn', 'remved'])
    assert.deepEqual(left({ status }), ['secrecy', 'link']);
});
