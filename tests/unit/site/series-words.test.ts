import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERIES_TYPES } from '#documents/series.ts';
import { stepBasis, stepWords, stepWordsHere } from '#site/series-words.ts';

test('every step has words from both ends', () => {
  for (const type of SERIES_TYPES) {
    assert.match(stepWords(type), /^\p{Lu}/u);
    assert.match(stepWordsHere(type), /văn bản này/u);
  }
});

test('a step says where it is known from', () => {
  const edge = { from: 'b', to: 'a', type: 'thuc-hien' } as const;
  const link = { text: 'đoạn dẫn', path: '/van-ban/b/#muc-1-1' };
  const editor = { text: 'theo biên tập', quiet: true };
  const cases = [
    [{ anchor: 'muc-1-1', basis: 'text' }, [link]],
    [{ anchor: 'muc-1-1', basis: 'editor' }, [link, ', ', editor]],
    [{ anchor: null, basis: 'editor' }, [editor]],
  ] as const;
  for (const [known, expected] of cases)
    assert.deepEqual(stepBasis({ ...edge, ...known }, '/van-ban/b/'), expected);
});
