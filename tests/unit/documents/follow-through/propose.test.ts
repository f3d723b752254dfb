import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadDocument, ReadPassage } from '#documents/follow-through/compared-passages.ts';
import type { PlaceYear } from '#documents/follow-through/place-years.ts';
import { LEAST, propose } from '#documents/follow-through/propose.ts';
import { makeDirective, makeReport } from '../make-document.ts';
import { compared } from './example-passages.ts';

const passage = (
  document: string,
  anchor: string,
  kind: ReadPassage['kind'],
  year: number | null,
  text: string,
): ReadPassage => ({
  document,
  anchor,
  number: anchor,
  text,
  kind,
  topic: null,
  year,
  compared: () => compared(text),
});

const TASK = 'Lãnh đạo giao quân đủ chỉ tiêu, không phải bù đổi.';
const directive = makeDirective('ct', { year: 2024 });
const report = makeReport('bc', { year: 2024 });

function proposed(report_: Partial<ReadDocument>, judged = new Set<string>()): string[] {
  const bodies: Record<string, ReadDocument> = {
    ct: {
      typed: [passage('ct', 'a', 'task', 2024, TASK), passage('ct', 'b', 'task', 2025, TASK)],
      rest: [],
    },
    bc: { typed: [], rest: [], ...report_ },
  };
  const one: PlaceYear = {
    place: 'kim-dong-331',
    year: 2024,
    setting: [directive],
    reviewing: [{ document: report, kin: 'own' }],
  };
  const { tasks } = propose(one, ({ id }) => bodies[id] ?? { typed: [], rest: [] }, judged);
  assert.deepEqual(
    tasks.map(({ anchor }) => anchor),
    ['a'],
  );
  return (tasks[0]?.evidence ?? []).map(({ anchor, kind }) => `${anchor} ${kind}`);
}

const OTHERS = ['Huấn luyện dân quân.', 'Diễn tập phòng thủ dân sự.', 'Bồi dưỡng kiến thức.'];
// rarity is told from the papers at hand: of few passages no word is rare
const filler = Array.from({ length: 24 }, (_, at) =>
  passage('bc', `x${String(at)}`, 'result', 2024, OTHERS[at % 3] ?? ''),
);
const RESULT = 'Giao quân đủ chỉ tiêu, không phải bù đổi.';

test('results and shortcomings of the year are evidence, of another year none', () => {
  const typed = [
    passage('bc', 'r', 'result', 2024, RESULT),
    passage('bc', 's', 'shortcoming', 2024, 'Giao quân đủ chỉ tiêu nhưng còn phải bù đổi.'),
    passage('bc', 'o', 'result', 2023, RESULT),
    ...filler,
  ];
  assert.deepEqual(proposed({ typed }), ['r result', 's shortcoming']);
});

test('a task of the next plan restates; one of the same year is no evidence', () => {
  const typed = [
    passage('bc', 'n', 'task', 2025, RESULT),
    passage('bc', 'm', 'task', 2024, RESULT),
    ...filler,
  ];
  assert.deepEqual(proposed({ typed }), ['n task']);
});

test('a paragraph that no editor typed is a mention, where nothing else speaks of the task', () => {
  const rest = [
    passage('bc', 'p', 'mention', null, RESULT),
    passage('bc', 'q', 'mention', null, 'Thăm, tặng quà gia đình chính sách.'),
  ];
  assert.deepEqual(proposed({ typed: filler, rest }), ['p mention']);
  const typed = [passage('bc', 'r', 'result', 2024, RESULT), ...filler];
  assert.deepEqual(proposed({ typed, rest }), ['r result']);
});

test('at most three of a kind, save what an editor has judged', () => {
  const typed = [...'abcde'].map((anchor) => passage('bc', anchor, 'result', 2024, RESULT));
  assert.equal(proposed({ typed: [...typed, ...filler] }).length, 3);
  const judged = new Set(['ct#a bc#e']);
  assert.deepEqual(proposed({ typed: [...typed, ...filler] }, judged), [
    'a result',
    'b result',
    'c result',
    'e result',
  ]);
});

test('what is far is not proposed, unless an editor has judged it', () => {
  assert.ok(LEAST > 0);
  assert.deepEqual(proposed({ typed: filler }), []);
  assert.deepEqual(proposed({ typed: filler }, new Set(['ct#a bc#x0'])), ['x0 result']);
});
