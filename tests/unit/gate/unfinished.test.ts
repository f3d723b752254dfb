import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnfinished, mayBeGone } from '#gate/unfinished.ts';

const cases: readonly (readonly [what: string, frontmatter: unknown, answer: boolean])[] = [
  ['a draft', { draft: true }, true],
  ['a draft of anything', { draft: true, status: 'removed', title: 7 }, true],
  ['one with a name in needsReview', { needsReview: ['number'] }, true],
  ['the same in force', { needsReview: ['number'], status: 'in-force' }, true],
  ['one with an empty needsReview', { needsReview: [] }, false],
  ['one whose needsReview is no list', { needsReview: 'number' }, false],
  ['a draft in words', { draft: 'có' }, false],
  ['a tombstone with a name in needsReview', { needsReview: ['x'], status: 'removed' }, false],
  ['one whose status nobody can read', { needsReview: ['x'], status: 'remved' }, false],
  ['one that says nothing', {}, false],
  ['no frontmatter', null, false],
  ['a list', ['draft'], false],
];

for (const [what, frontmatter, answer] of cases)
  test(`${what} is ${answer ? '' : 'not '}unfinished`, () => {
    assert.equal(isUnfinished(frontmatter), answer);
  });

test('a status that cannot be read may be that of a document taken out', () => {
  for (const status of ['withdrawn', 'removed', 'removed-secrecy', 'gone', 7])
    assert.equal(mayBeGone(status), true, String(status));
  for (const status of ['in-force', 'unknown', undefined, null])
    assert.equal(mayBeGone(status), false, String(status));
});
