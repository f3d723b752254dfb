import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOldFont, runOf } from '#importer/docx/run-of.ts';
import type { RunLook } from '#importer/docx/run-look.ts';

for (const [text, look, expected] of [
  ['a', {}, { text: 'a' }],
  ['a', { bold: false, underline: true, raised: 'sub' }, { text: 'a', underline: true, sub: true }],
  ['a', { raised: 'none', strike: true, italic: true }, { text: 'a', strike: true, italic: true }],
  ['Điều', { caps: true, font: 'Arial' }, { text: 'ĐIỀU', font: 'Arial' }],
  ['§iÒu', { caps: true, font: '.VnTime' }, { text: '§iÒu', font: '.VnTimeH' }],
  ['§iÒu', { caps: true, font: '.VnTimeH' }, { text: '§iÒu', font: '.VnTimeH' }],
  ['\uF0FC', { font: 'Wingdings' }, { text: '✓', font: 'Wingdings' }],
  ['\uF0FC', { font: '.VnTime' }, { text: '\uF0FC', font: '.VnTime' }],
] as const satisfies readonly (readonly [string, RunLook, object])[]) {
  test(`“${text}” with ${JSON.stringify(look)}`, () => {
    assert.deepEqual(runOf(text, look), expected);
  });
}

test('links and marks of notes are kept', () => {
  assert.deepEqual(runOf('1', {}, 'https://a.vn/', '7'), {
    text: '1',
    link: 'https://a.vn/',
    footnote: '7',
  });
});

test('old fonts are known by their names', () => {
  assert.deepEqual(['.VnTime', 'VNI-Times', 'Times New Roman'].map(isOldFont), [true, true, false]);
});
