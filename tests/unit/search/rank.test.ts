import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pack, type Occurrences } from '#search/occurrences.ts';
import type { IndexContents } from '#search/open-index.ts';
import { rankPages, type Found } from '#search/rank.ts';
import { columnsFrom } from './columns.ts';

const FIELD = 2 ** 20;
const contents: IndexContents = {
  pages: Array.from({ length: 100 }, (_, page) => ({ hash: String(page), words: 100 })),
  fields: ['title', 'issuer'],
};
const at = (places: Record<number, number[]>, exact = true): Occurrences =>
  new Map(
    Object.entries(places).map(([page, words]) => [
      Number(page),
      words.map((word) => pack(word, 0, exact)),
    ]),
  );
type Looked = Partial<Omit<Found, 'places'>> & { occurrences: Occurrences };
const foundOf = ({ occurrences, ...one }: Looked): Found => ({
  stop: false,
  place: false,
  loose: false,
  ...one,
  places: columnsFrom(occurrences),
});
const order = (...found: Looked[]) =>
  rankPages(contents, found.map(foundOf)).map(({ page }) => page);

test('the title comes before the body, the body before the issuer', () => {
  assert.deepEqual(order({ occurrences: at({ 1: [4], 2: [FIELD], 3: [FIELD * 2] }) }), [2, 1, 3]);
});

test('a word found more often comes first', () => {
  assert.deepEqual(order({ occurrences: at({ 1: [70], 2: [70, 90, 120] }) }), [2, 1]);
});

test('a word among the first of a text comes before the same word further on', () => {
  assert.deepEqual(order({ occurrences: at({ 1: [300], 2: [12] }) }), [2, 1]);
});

test('a short text comes before a long one', () => {
  const pages = contents.pages.map((page, number) => ({ ...page, words: number === 1 ? 900 : 50 }));
  const ranked = rankPages({ ...contents, pages }, [
    foundOf({ occurrences: at({ 1: [4], 2: [4] }) }),
  ]);
  assert.deepEqual(
    ranked.map(({ page }) => page),
    [2, 1],
  );
});

test('words side by side come before the same words apart', () => {
  assert.deepEqual(
    order({ occurrences: at({ 1: [4], 2: [4] }) }, { occurrences: at({ 1: [30], 2: [5] }) }),
    [2, 1],
  );
});

test('another spelling than typed is left out where the one typed occurs', () => {
  const occurrences = at({ 1: [4] }, false);
  assert.deepEqual(order({ occurrences }), [1]);
  occurrences.set(2, [pack(4, 0, true)]);
  assert.deepEqual(order({ occurrences }), [2]);
});

test('a word typed without marks among others with marks may be spelled either way', () => {
  const occurrences = at({ 1: [4] }, false);
  occurrences.set(2, [pack(4, 0, true)]);
  assert.deepEqual(order({ occurrences, loose: true }), [2, 1]);
});

test('a page without a rare word is left out where another has all', () => {
  const common = at(Object.fromEntries(Array.from({ length: 80 }, (_, page) => [page, [1]])));
  assert.deepEqual(order({ occurrences: common }, { occurrences: at({ 7: [9] }) }), [7]);
});

test('where no page has all, those with most of it stay', () => {
  const ranked = order(
    { occurrences: at({ 1: [4], 2: [4] }) },
    { occurrences: at({ 1: [40], 3: [1] }) },
    { occurrences: at({ 2: [60], 4: [1] }) },
  );
  assert.deepEqual(ranked.toSorted(), [1, 2]);
});

test('a question word keeps no page out', () => {
  const ranked = order(
    { occurrences: at({ 1: [4] }) },
    { occurrences: at({ 2: [4] }), stop: true },
  );
  assert.ok(ranked.includes(1));
});

test('a share says how much of the query a page holds', () => {
  const [best] = rankPages(contents, [foundOf({ occurrences: at({ 1: [4] }) })]);
  assert.equal(best?.share, 1);
});

test('nothing looked for is nothing found', () => {
  assert.deepEqual(order(), []);
});

test('three units in a row come before two pairs of them', () => {
  const one = at({ 1: [4, 30], 2: [4, 31] });
  const two = at({ 1: [5], 2: [5, 40] });
  const three = at({ 1: [6], 2: [41] });
  assert.deepEqual(order({ occurrences: one }, { occurrences: two }, { occurrences: three })[0], 1);
});

test('a page without the place that was named comes after one without another word', () => {
  const ranked = order(
    { occurrences: at({ 1: [4], 2: [4] }) },
    { occurrences: at({ 1: [40] }) },
    { occurrences: at({ 2: [60] }), place: true },
  );
  assert.equal(ranked[0], 2);
});

test('a title with pieces of a compound lifts a page that has the compound, and no other', () => {
  const compound = foundOf({ occurrences: at({ 1: [4], 2: [4] }) });
  const ranked = rankPages(contents, [compound], [], new Map([[2, 3], [9, 9]])); // prettier-ignore
  assert.deepEqual(ranked.map(({ page }) => page), [2, 1]); // prettier-ignore
});
