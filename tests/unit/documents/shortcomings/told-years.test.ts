import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldYears } from '#documents/shortcomings/told-years.ts';
import { makeDirective, makeReport } from '../make-document.ts';
import { makeTold } from './make-told.ts';

test('a report without typed passages says nothing of its year', () => {
  const told = toldYears([
    makeTold('ha-nam-35', 2022, []),
    makeTold('ha-nam-35', 2023, null),
    makeTold('kim-bang-350', 2023, ['huan-luyen']),
  ]);
  assert.deepEqual(
    [...(told.get('ha-nam-35') ?? [])],
    [
      [2022, 'marked'],
      [2023, 'unmarked'],
    ],
  );
  assert.equal(told.get('kim-bang-350')?.get(2023), 'marked');
});

test('a directive stands for the years of its results and shortcomings, not for its tasks', () => {
  const passage = { anchor: 'a', topic: 'tuyen-quan' };
  const directive = makeDirective(
    'd',
    { locality: 'kim-dong-331', year: 2025 },
    {
      facts: {
        passages: [
          { ...passage, kind: 'shortcoming', year: 2024 },
          { ...passage, kind: 'task', year: 2025 },
        ],
      },
    },
  );
  assert.deepEqual([...(toldYears([directive]).get('kim-dong-331') ?? [])], [[2024, 'marked']]);
});

test('one marked report of a year is enough, in any order', () => {
  const none = makeReport('x', { locality: 'ha-nam-35', year: 2024 });
  const marked = makeTold('ha-nam-35', 2024, []);
  for (const documents of [
    [none, marked],
    [marked, none],
  ])
    assert.equal(toldYears(documents).get('ha-nam-35')?.get(2024), 'marked');
});
