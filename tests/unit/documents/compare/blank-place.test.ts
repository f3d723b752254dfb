import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankPlace } from '#documents/compare/blank-place.ts';
import { diffWords } from '#documents/history/diff-words.ts';

for (const [before, after, places] of [
  ['năm 2024 đủ', 'năm 2025 đủ', 'none before before before'],
  ['Huyện ủy yêu cầu báo cáo', 'Huyện ủy, các cấp báo cáo', 'none within none before'],
  ['đạt 95% trở lên', 'đạt 97% trở lên', 'none before before none'],
] as const)
  test(`“${before}” and “${after}” keep their blanks once words are hidden`, () => {
    const runs = diffWords(before, after);
    assert.equal(runs.map((_, at) => blankPlace(runs, at, true)).join(' '), places);
    assert.ok(runs.every((_, at) => blankPlace(runs, at, false) !== 'within'));
  });
