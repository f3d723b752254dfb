import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FollowGroup } from '#documents/follow-through/follow-group.ts';
import { staleVerdicts } from '#documents/follow-through/stale-verdicts.ts';
import type { FollowVerdict } from '#schema/follow-through.ts';

const at = (document: string, anchor: string) => ({
  document,
  anchor,
  number: '1',
  seal: 'kkkkkkkk',
});
const GROUPS: FollowGroup[] = [
  {
    place: 'kim-dong-331',
    year: 2024,
    tasks: [
      {
        ...at('ct', 'a'),
        topic: 't',
        evidence: [{ ...at('bc', 'b'), kind: 'result', score: 40, reasons: [] }],
      },
    ],
  },
];

const cases: readonly (readonly [what: string, change: Partial<FollowVerdict>, want: string])[] = [
  ['a pair that is there', {}, ''],
  ['a pair with its words', { seal: 'kkkkkkkk-kkkkkkkk' }, ''],
  ['a pair with other words', { seal: 'kkkkkkkk-llllllll' }, 'words-changed'],
  ['nothing found, with the words of the task', { evidence: 'none', seal: 'kkkkkkkk' }, ''],
  ['nothing found, with other words', { evidence: 'none', seal: 'llllllll' }, 'words-changed'],
  ['a task that is gone', { task: 'ct#z' }, 'task-gone'],
  ['a passage that is gone', { evidence: 'bc#z' }, 'evidence-gone'],
];
for (const [what, change, want] of cases)
  test(`a verdict on ${what} is ${want || 'shown'}`, () => {
    const verdict: FollowVerdict = {
      task: 'ct#a',
      evidence: 'bc#b',
      verdict: 'xac-nhan',
      by: 'kho-thu',
      date: '2026-02-01',
      ...change,
    };
    const found = staleVerdicts(GROUPS, [verdict]);
    assert.equal(found.map(({ why }) => why).join(' '), want);
  });
