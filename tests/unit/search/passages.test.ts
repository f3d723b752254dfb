import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundUnit } from '#search/passages.ts';
import type { Fragment } from '#search/fragment.ts';
import { pack } from '#search/occurrences.ts';
import { marksOf, passagesOf, type Marks } from '#search/passages.ts';

const TITLE = 1;
const inTitle = (word: number) => (TITLE + 1) * 2 ** 20 + word;
const unit = (
  text: string,
  words: [start: number, span?: number, exact?: boolean][],
  stop = false,
): FoundUnit => ({
  unit: { kind: 'word', text, phrases: [], stop },
  occurrences: new Map([
    [0, words.map(([start, span = 0, exact = true]) => pack(start, span, exact))],
  ]),
});
const bodyOf = (...units: FoundUnit[]) =>
  [...marksOf(0, units, TITLE).body.keys()].toSorted((a, b) => a - b);

test('all words of a compound are marked', () => {
  assert.deepEqual(bodyOf(unit('quân sự', [[3, 1]])), [3, 4]);
});

test('another spelling is marked only where the one typed does not occur', () => {
  assert.deepEqual(bodyOf(unit('quân', [[3], [9, 0, false]])), [3]);
  assert.deepEqual(bodyOf(unit('quân', [[9, 0, false]])), [9]);
});

test('a syllable that stands beside its neighbour somewhere is marked only there', () => {
  assert.deepEqual(bodyOf(unit('quan', [[3], [20]]), unit('su', [[4], [50]])), [3, 4]);
});

test('syllables that nowhere stand side by side are marked each for itself', () => {
  assert.deepEqual(bodyOf(unit('quan', [[3]]), unit('su', [[50]])), [3, 50]);
});

test('question words are marked only where nothing better is', () => {
  assert.deepEqual(
    bodyOf(unit('về', [[1], [7]], true), unit('quân', [[3]]), unit('sự', [[4]])),
    [3, 4],
  );
});

test('words of the title are marked there', () => {
  const marks = marksOf(0, [unit('Hà Nam', [[inTitle(2), 1]])], TITLE);
  assert.deepEqual([...marks.title], [2, 3]);
  assert.equal(marks.body.size, 0);
});

const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `w${String(from + index)}`);
const fragment: Fragment = {
  url: '/van-ban/a/',
  content: words(200).join(' '),
  meta: {},
  anchors: [
    { id: 'muc-1', location: 0, title: 'Mục' },
    { id: 'muc-1-1', location: 3, title: 'Mục · 1' },
    { id: 'muc-1-2', location: 103, title: 'Mục · 2' },
    { id: 'muc-1-3', location: 120, title: 'Mục · 3' },
  ],
};
const marks = (...body: number[]): Marks => ({
  body: new Map(body.map((word) => [word, 1])),
  title: new Set(),
});

test('a passage belongs to the anchor before it; a short one is shown whole', () => {
  const [passage] = passagesOf(fragment, marks(110));
  assert.deepEqual(passage && [passage.anchor, passage.label, passage.from, passage.to], [
    'muc-1-2',
    'Mục · 2',
    103,
    120,
  ]);
  assert.ok(passage && !passage.cutBefore && !passage.cutAfter);
});

test('a long passage is cut round what was found, and says so', () => {
  const [passage] = passagesOf(fragment, marks(60, 61));
  assert.equal(passage?.anchor, 'muc-1-1');
  assert.ok(passage && passage.from <= 60 && passage.to > 61);
  assert.ok(passage.cutBefore && passage.cutAfter);
  assert.ok(passage.to - passage.from <= 34);
});

test('the passage with most of the query comes first', () => {
  const anchors = passagesOf(fragment, marks(10, 105, 106, 130, 180)).map(({ anchor }) => anchor);
  assert.equal(anchors[0], 'muc-1-2');
});

test('where the text has nothing of the query its beginning is shown, not a bare heading', () => {
  const [passage] = passagesOf(fragment, marks());
  assert.deepEqual(passage && [passage.anchor, passage.from], ['muc-1-1', 3]);
});

test('a text without anchors has passages without one', () => {
  const [passage] = passagesOf({ ...fragment, anchors: [] }, marks(5));
  assert.equal(passage?.anchor, null);
});

test('an empty text has no passages', () => {
  assert.deepEqual(passagesOf({ ...fragment, content: '', anchors: [] }, marks()), []);
});

test('a heading that was found is shown with the text below it, unless that was found as well', () => {
  const heading: Fragment = {
    ...fragment,
    anchors: [
      { id: 'muc-1', location: 0, title: 'Mục' },
      { id: 'muc-1-1', location: 4, title: 'Mục · 1' },
    ],
  };
  const [alone] = passagesOf(heading, marks(1));
  assert.deepEqual(alone && [alone.anchor, alone.from, alone.to, alone.cutAfter], [
    'muc-1',
    0,
    34,
    true,
  ]);
  assert.deepEqual(
    passagesOf(heading, marks(1, 9)).map(({ anchor }) => anchor),
    ['muc-1-1'],
  );
});
