import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '#markdown/judge.ts';
import type { DirectiveData } from '#schema/document.ts';
import type { PlanType } from '#schema/plan-type.ts';
import { entryOf } from './entries.ts';

const planTypes = new Map(
  (['public', 'never'] as const).map((publicationDefault): [string, PlanType] => [
    publicationDefault,
    {
      key: publicationDefault,
      name: 'x',
      publicationDefault,
      runs: 'x',
      usualDocTypes: [],
      confidence: 'verified',
    },
  ]),
);
const state = (data: Partial<DirectiveData>) =>
  judge(
    entryOf('a', data).data as DirectiveData,
    [],
    planTypes,
    ([first]) => ({ line: first === 'planTypes' ? 7 : 9, column: 1 }),
    '2026-11-21',
  );

test('kinds of plan and the release are asked with what was found in the file', () => {
  assert.equal(state({ planTypes: ['public'] }).state, 'public');
  const refused = state({ planTypes: ['never'] });
  assert.deepEqual(
    refused.state === 'refused' && refused.findings.map(({ rule, line }) => [rule, line]),
    [['plan-never', 7]],
  );
});

test('a release without its checks refuses', () => {
  const release = {
    by: 'a',
    date: '2026-01-01',
    ground: 'already-public' as const,
    checks: ['secrecy' as const],
    covers: [],
  };
  const refused = state({ planTypes: ['public'], release });
  assert.deepEqual(
    refused.state === 'refused' && refused.findings.map(({ rule, line }) => [rule, line]),
    [['release-checks', 9]],
  );
});
