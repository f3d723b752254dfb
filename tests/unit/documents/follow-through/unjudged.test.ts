import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FollowGroup } from '#documents/follow-through/follow-group.ts';
import { unjudged, type FollowFilter } from '#documents/follow-through/unjudged.ts';
import type { FollowVerdict } from '#schema/follow-through.ts';

const at = (document: string, anchor: string) => ({
  document,
  anchor,
  number: '1',
  seal: 'kkkkkkkk',
});
const group = (place: string, year: number, task: string): FollowGroup => ({
  place,
  year,
  tasks: [
    {
      ...at('ct', task),
      topic: 't',
      evidence: [{ ...at('bc', `${task}-1`), kind: 'result', score: 40, reasons: [] }],
    },
  ],
});
const GROUPS = [
  group('kim-dong-331', 2024, 'a'),
  group('ha-nam-35', 2024, 'b'),
  group('qk3', 2023, 'c'),
];
const verdict = (task: string, evidence: string, seal?: string): FollowVerdict => ({
  task: `ct#${task}`,
  evidence,
  verdict: 'bac-bo',
  by: 'kho-thu',
  date: '2026-02-01',
  ...(seal === undefined ? {} : { seal }),
});
const told = (verdicts: FollowVerdict[], filter?: FollowFilter): string =>
  unjudged(GROUPS, verdicts, filter)
    .map(({ task }) => task.anchor)
    .join(' ');

const cases: readonly (readonly [what: string, got: string, want: string])[] = [
  ['all where nothing is judged', told([]), 'a b c'],
  ['not what is judged, either way', told([verdict('a', 'bc#a-1')]), 'b c'],
  ['what was judged in other words', told([verdict('a', 'bc#a-1', 'aaaaaaaa-aaaaaaaa')]), 'a b c'],
  [
    'nothing of a task of which no report speaks',
    told([{ ...verdict('b', 'none'), verdict: 'xac-nhan' }]),
    'a c',
  ],
  ['of a year', told([], { year: 2024 }), 'a b'],
  ['of a place and all inside it', told([], { place: 'hung-yen-33' }), 'a'],
  ['of a central body', told([], { place: 'qk3' }), 'c'],
];
for (const [what, got, want] of cases)
  test(`proposals that wait: ${what}`, () => {
    assert.equal(got, want);
  });
