import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secondPerson, type DocumentCommit } from '#publish/second-person.ts';

/** Newest first: `an` drafts, `binh+1` lets out with release 1. */
const commits = (told: string): DocumentCommit[] =>
  told.split(' ').map((word) => {
    const [author = '', release = ''] = word.split('+');
    const stage = release === '' ? 'draft' : 'public';
    return { author, release, stage: { stage, until: null } };
  });

for (const [told, releasedBy, good, why] of [
  ['binh+1 an', 'binh', true, 'another wrote it before'],
  ['binh+1 binh an', 'binh', true, 'who lets it out may have mended it too'],
  ['binh+1 binh+1 an', 'binh', true, 'and mend it afterwards'],
  ['an+1', 'an', false, 'one hand'],
  ['an+1 an', 'an', false, 'one hand in two commits'],
  ['an+1 binh+1 an', 'binh', false, 'changed by another after it was let out'],
  ['binh+2 an+1 an', 'binh', true, 'let out anew by another'],
  ['an+2 binh+1 an', 'an', true, 'the newest release counts, and another had a hand before'],
  ['an+1 binh an+1', 'an', true, 'taken back by another, then let out anew'],
] as const)
  test(`${told}: ${why}`, () => {
    const found = secondPerson(commits(told));
    assert.equal(found?.releasedBy, releasedBy);
    assert.equal(found.good, good);
  });

test('who changed it afterwards is named', () => {
  assert.deepEqual(secondPerson(commits('an+1 binh+1 an')), {
    releasedBy: 'binh',
    writtenBy: ['an'],
    changedAfter: ['an'],
    good: false,
  });
});

test('of a document that is not let out nothing is asked', () => {
  assert.equal(secondPerson(commits('an binh+1')), null);
  assert.equal(secondPerson([]), null);
});
