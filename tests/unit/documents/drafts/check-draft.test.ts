import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDraft, concerns } from '#documents/drafts/check-draft.ts';
import type { DraftAnswers } from '#documents/drafts/draft-answers.ts';
import { context, directive } from './draft-sample.ts';

test('what has not been said has no fault', () => {
  assert.deepEqual(checkDraft({}, context), []);
  for (const collection of ['directives', 'reports', 'announcements'] as const)
    assert.deepEqual(checkDraft({ collection }, context), []);
  assert.deepEqual(checkDraft(directive, context), []);
});

for (const [name, answers, rule] of [
  ['year', { year: 1800 }, 'schema-range'],
  ['title', { title: 'x'.repeat(500) }, 'schema-too-long'],
  ['docType', { docType: 'chi-thj' }, 'unknown-key'],
  ['topics', { topics: ['tuyen-quan', 'qqq'] }, 'unknown-key'],
  ['date', { date: '2030-01-01' }, 'date-in-future'],
  ['date', { collection: 'reports', date: '2030-01-01' }, 'date-in-future'],
  ['issuer', { date: '2025-12-20', issuer: 'huyen-uy' }, 'issuer-ended'],
  ['locality', { issuer: 'huyen-uy', locality: 'hung-yen-33' }, 'issuer-other-level'],
  ['locality', { date: '2025-12-20', locality: 'kim-dong-331' }, 'unit-not-then'],
  ['issuerName', { issuer: 'tcct', issuerName: null }, 'issuer-name-unverified'],
] as const satisfies [keyof DraftAnswers, DraftAnswers, string][])
  test(`${JSON.stringify(answers).slice(0, 60)} is told of ${name}: ${rule}`, () => {
    const problems = checkDraft(answers, context);
    const own = problems.filter((problem) => concerns(problem, name));
    assert.deepEqual(
      own.map((problem) => problem.rule),
      [rule],
    );
    assert.deepEqual(problems, own);
  });
