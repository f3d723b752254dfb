import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlanType } from '#gate/plan-type.ts';
import { PUBLICATION_DEFAULTS } from '#schema/plan-type.ts';

const known = new Map(
  PUBLICATION_DEFAULTS.map((publicationDefault) => [
    publicationDefault as string,
    { publicationDefault },
  ]),
);
const place = { line: 7, column: 3 };
const rules = (...types: string[]) =>
  findPlanType(types, known, place).map(({ rule, cover }) => [rule, cover]);

const cases: readonly (readonly [types: string[], expected: unknown[]])[] = [
  [[], []],
  [['public'], []],
  [['gate', 'public'], []],
  [['summary'], [['plan-summary', 'summary-plan']]],
  [['public', 'restricted'], [['plan-restricted', 'restricted-plan']]],
  [['never', 'public'], [['plan-never', null]]],
  [['restricted', 'summary', 'never'], [['plan-never', null]]],
  [['not-in-the-list'], []],
];
for (const [types, expected] of cases) {
  test(`of ${JSON.stringify(types)} the strictest counts`, () => {
    assert.deepEqual(rules(...types), expected);
  });
}

test('no release can let out what is never published', () => {
  const [finding] = findPlanType(['never'], known, place);
  assert.deepEqual([finding?.weight, finding?.line, finding?.field], ['block', 7, 'planTypes']);
});

test('the place is looked up only when something is found', () => {
  const trap = {
    get line(): number {
      throw new Error('asked');
    },
    column: 1,
  };
  assert.deepEqual(findPlanType(['public'], known, trap), []);
});
