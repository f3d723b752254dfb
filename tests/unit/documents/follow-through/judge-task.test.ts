import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FollowEvidence, FollowTask } from '#documents/follow-through/follow-group.ts';
import { judgeTask, sealOf, verdictsByTask } from '#documents/follow-through/judge-task.ts';
import type { FollowVerdict } from '#schema/follow-through.ts';

const place = (document: string, anchor: string) => ({
  document,
  anchor,
  number: '1',
  seal: `${document}0000000`.slice(0, 8),
});
const evidence = (anchor: string, kind: FollowEvidence['kind'], score = 50): FollowEvidence => ({
  ...place('bc', anchor),
  kind,
  score,
  reasons: [],
});
const task = (...found: FollowEvidence[]): FollowTask => ({
  ...place('ct', 'a'),
  topic: 't',
  evidence: found,
});
const verdict = (on: string, word: FollowVerdict['verdict'], seal?: string): FollowVerdict => ({
  task: 'ct#a',
  evidence: on,
  verdict: word,
  by: 'kho-thu',
  date: '2026-02-01',
  ...(seal === undefined ? {} : { seal }),
});
const judged = (one: FollowTask, ...verdicts: FollowVerdict[]) => {
  const { states, evidence: shown, nothing } = judgeTask(one, verdictsByTask(verdicts));
  return {
    states: states.join(' '),
    shown: shown.map(({ anchor, verdict: by }) => `${anchor}${by ? '!' : ''}`).join(' '),
    nothing: nothing !== null,
  };
};

const done = evidence('r', 'result');
const short = evidence('s', 'shortcoming');
const cases: readonly (readonly [
  what: string,
  got: ReturnType<typeof judged>,
  want: ReturnType<typeof judged>,
])[] = [
  ['nothing found is “unseen”', judged(task()), { states: 'unseen', shown: '', nothing: false }],
  [
    'a result and a shortcoming are two states',
    judged(task(done, short)),
    { states: 'done short', shown: 'r s', nothing: false },
  ],
  [
    'a task of the next plan and a mention are one',
    judged(task(evidence('t', 'task'), evidence('m', 'mention'))),
    { states: 'repeated', shown: 't m', nothing: false },
  ],
  [
    'what is confirmed comes first',
    judged(task(done, short), verdict('bc#s', 'xac-nhan')),
    { states: 'done short', shown: 's! r', nothing: false },
  ],
  [
    'what is refused is gone, with its state',
    judged(task(done, short), verdict('bc#s', 'bac-bo')),
    { states: 'done', shown: 'r', nothing: false },
  ],
  [
    'an editor who found nothing hides what is only proposed',
    judged(task(done), verdict('none', 'xac-nhan')),
    { states: 'unseen', shown: '', nothing: true },
  ],
  [
    'a verdict on other words says nothing',
    judged(task(short), verdict('bc#s', 'bac-bo', 'aaaaaaaa-aaaaaaaa')),
    { states: 'short', shown: 's', nothing: false },
  ],
  [
    'a verdict on these words counts',
    judged(task(short), verdict('bc#s', 'xac-nhan', sealOf(task(), short))),
    { states: 'short', shown: 's!', nothing: false },
  ],
];
for (const [what, got, want] of cases)
  test(what, () => {
    assert.deepEqual(got, want);
  });
