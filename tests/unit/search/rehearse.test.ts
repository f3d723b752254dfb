import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readState } from '#search/query-state.ts';
import { rehearse, REHEARSALS } from '#search/rehearse.ts';
import { record, smallIndex } from './small-index.ts';

const small = await smallIndex([
  record('mot', ['Công tác quân sự.']),
  record('hai', ['Quốc phòng.']),
]);

for (const q of REHEARSALS)
  test(`“${q}” is searched to its results, and nothing is read for it`, async () => {
    const refuse = (): never => assert.fail('the index was asked');
    const index = {
      ...small.index,
      spellings: refuse,
      isRow: refuse,
      fragment: refuse,
      json: refuse,
    };
    const state = readState(new URLSearchParams({ q }));
    const { hits } = await rehearse({ ...small, index, vocabulary: refuse }, state);
    assert.equal(hits.length, 2);
    assert.ok(hits.every(({ passages }) => passages.length > 0));
  });
