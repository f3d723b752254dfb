import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftLists } from '#site/draft-lists.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

describe('draftLists', () => {
  const archive = makeArchive([makeDirective('b', { aliases: ['a-cu'] }), makeDirective('a')], {
    tombstones: [
      {
        collection: 'reports',
        id: 'bia',
        aliases: ['bia-cu'],
        reason: 'removed',
        title: null,
        date: null,
        note: null,
      },
    ],
  });
  const lists = draftLists(archive);

  it('has the ids that have an address, and no other', () => {
    assert.deepEqual(lists.ids, {
      directives: ['a', 'a-cu', 'b'],
      reports: ['bia', 'bia-cu'],
      announcements: [],
    });
  });

  it('says nothing of a document but its id', () => {
    const text = JSON.stringify(lists);
    for (const { data } of archive.documents) assert.ok(!text.includes(data.title), data.title);
    assert.doesNotMatch(text, /"(?:source|text|history)":/u);
  });

  it('is small', () => {
    assert.ok(JSON.stringify(lists).length < 100_000);
  });
});
