import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaveUnread, placeOf, tallyWarnings, wordCount } from '#importer/docx/reading.ts';
import { madeReading, p } from '../made-docx.ts';

test('a place is the paragraph reached, or what holds it', () => {
  const { reading } = madeReading(p('a'));
  reading.counted.paragraphs = 12;
  assert.deepEqual(placeOf(reading), { part: 'body', where: 'đoạn 12' });
  assert.equal(placeOf({ ...reading, where: 'bảng 1, hàng 2, ô 1' }).where, 'bảng 1, hàng 2, ô 1');
});

test('a clean reading has nothing to tell', () => {
  assert.deepEqual(tallyWarnings(madeReading(p('a')).reading.tally), []);
});

test('what was left out is counted and told once a rule, with the first place', () => {
  const { reading } = madeReading(p('a'));
  reading.tally.deletedWords = 3;
  reading.tally.hiddenWords = 2;
  reading.counted.paragraphs = 4;
  leaveUnread(reading, 'docx-chart');
  reading.counted.paragraphs = 9;
  leaveUnread(reading, 'docx-chart');
  const warnings = tallyWarnings(reading.tally);
  assert.deepEqual(
    warnings.map(({ rule, place }) => [rule, place?.where]),
    [
      ['docx-tracked-changes', undefined],
      ['docx-hidden-text', undefined],
      ['docx-chart', 'đoạn 5'],
    ],
  );
  assert.match(warnings[0]?.message ?? '', /3 chữ đã xóa/);
  assert.ok(warnings.every(({ remedy }) => remedy.endsWith('.')));
  assert.deepEqual(
    reading.omitted.map(({ paragraph }) => [paragraph.runs[0]?.text, paragraph.place.where]),
    [
      ['[biểu đồ]', 'đoạn 5'],
      ['[biểu đồ]', 'đoạn 10'],
    ],
  );
});

test('words are counted by blanks', () => {
  assert.equal(wordCount('  dân quân\ntự vệ '), 4);
  assert.equal(wordCount(' '), 0);
});
