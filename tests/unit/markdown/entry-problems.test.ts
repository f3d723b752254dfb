import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadReference } from '#documents/reference.ts';
import type { Finding } from '#gate/finding.ts';
import { entryProblems } from '#markdown/entry-problems.ts';
import { salvage } from '#documents/salvage.ts';
import { entryOf, judgedOf } from './entries.ts';

const reference = loadReference('content');
const options = { contentDir: '/khong/co', today: '2026-11-21' };
const finding = (
  rule: string,
  weight: Finding['weight'],
  cover: Finding['cover'] = null,
): Finding => ({
  rule,
  weight,
  cover,
  line: 5,
  column: 1,
  field: null,
  message: 'm',
  remedy: 'r',
});
const known = {
  planTypes: ['nhiem-vu-nam'],
  topics: ['tuyen-quan'],
  issued: '2024-12-20',
  year: 2024,
};
const id = 'kim-dong-2024-12-20-chi-thi';
const told = (
  ...[entries, judged]: [Parameters<typeof entryProblems>[0], Parameters<typeof entryProblems>[1]]
) =>
  entryProblems(entries, judged, reference, options).map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );

test('findings of a refused document are errors, of a withheld one warnings', () => {
  const found = [finding('a', 'block')];
  const refused = judgedOf(id, { state: 'refused', findings: found }, known);
  const withheld = judgedOf(id, { state: 'withheld', why: 'draft', warnings: found }, known);
  assert.deepEqual(told([refused.entry], [refused]), ['error a']);
  assert.deepEqual(told([withheld.entry], [withheld]), ['warning a']);
});

test('findings on a page of the site are errors', () => {
  const page = entryOf('p', {}, { collection: 'pages', findings: [finding('a', 'block')] });
  assert.deepEqual(told([page], []), ['error a']);
});

test('of a file whose frontmatter cannot be read all is told but what a release could answer for', () => {
  const findings = [
    finding('a', 'always'),
    finding('b', 'block'),
    finding('c', 'cover', 'circulation'),
  ];
  assert.deepEqual(told([entryOf('x', {}, { data: null, findings })], []), ['error a', 'error b']);
});

test('of a file whose frontmatter has faults all is told at once', () => {
  const findings = [finding('b', 'block'), finding('c', 'cover', 'people-lists')];
  const file = entryOf('x', {}, { data: null, named: {}, findings });
  assert.deepEqual(told([file], []), ['error b', 'error c']);
  const page = entryOf('p', {}, { collection: 'pages', data: null, findings });
  assert.deepEqual(told([page], []), ['error b', 'error c']);
});

test('keys that no list has and faults between documents are told with the rest', () => {
  const one = judgedOf(id, { state: 'public' }, { ...known, topics: ['khong-co'] });
  const two = judgedOf(id, { state: 'public' }, known);
  assert.deepEqual(told([one.entry, two.entry], [one, two]), [
    'error unknown-key',
    'error duplicate-id',
  ]);
});

test('of a document that says itself that it is not done, faults of fact are warnings; marks of secrecy stop', () => {
  const draft = { ...known, draft: true, topics: ['khong-co'] };
  const state = { state: 'withheld', why: 'draft', warnings: [] } as const;
  const one = judgedOf(id, { ...state, warnings: [] }, draft);
  assert.deepEqual(told([one.entry], [one]), ['warning draft-unfinished', 'warning unknown-key']);
  // without that word of its own it is told as before
  const two = judgedOf(id, { ...state, warnings: [] }, { ...draft, draft: false });
  assert.deepEqual(told([two.entry], [two]), ['error unknown-key']);

  const findings = [
    finding('secrecy-grade', 'always'),
    finding('b', 'block'),
    finding('c', 'cover', 'circulation'),
  ];
  const broken = entryOf(
    id,
    {},
    {
      data: null,
      named: {},
      findings,
      unfinished: salvage({ draft: true }),
    },
  );
  assert.deepEqual(told([broken], []), [
    'warning draft-unfinished',
    'error secrecy-grade',
    'warning b',
    'warning c',
  ]);
});
