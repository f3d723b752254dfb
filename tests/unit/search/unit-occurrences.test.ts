import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconOf, type LexiconData } from '#search/lexicon.ts';
import {
  endOf,
  fieldOf,
  isExact,
  isMadeUp,
  startOf,
  timesOf,
  type Occurrences,
  type Place,
} from '#search/occurrences.ts';
import { sideBySide } from '#search/side-by-side.ts';
import { placeNeighbours } from '#search/place-neighbours.ts';
import { parseQuery } from '#search/query.ts';
import { unitOccurrences } from '#search/unit-occurrences.ts';
import { LEAD_WORDS } from '#search/weights.ts';
import { seededRandom } from '../../bench/random.ts';
import { columnsFrom, placesOf } from './columns.ts';
import { pagefindWords, placesByHand } from './pagefind-places.ts';
import { record, smallIndex } from './small-index.ts';

const lexiconData: LexiconData = {
  abbreviations: [
    ['NVQS', 'nghĩa vụ quân sự'],
    ['QP-AN', 'quốc phòng và an ninh'],
  ],
  words: ['quân sự', 'kinh tế - xã hội', 'dân quân tự vệ', 'nghĩa vụ quân sự'],
  synonyms: [],
  places: ['Đống Đa'],
};
const lexicon = lexiconOf(lexiconData);

const random = seededRandom(7);
/** Words with variants of tone, đ, i and y, signs inside and alone, so that every rule of looking up is met. */
const WORDS =
  'nghĩa vụ quân quận quan sự sử sĩ sỹ dân dần tự vệ kinh tế - xã hội, Đống Đa đa 168/2018/NĐ-CP QP-AN NVQS 27/11/2024 quốc phòng và an ninh – và'.split(
    ' ',
  );
const text = () => Array.from({ length: 120 }, () => random.pick(WORDS)).join(' ');

const records = Array.from({ length: 40 }, (_, at) =>
  record(`van-ban-${String(at)}`, [text(), text()], {
    meta: { title: Array.from({ length: 8 }, () => random.pick(WORDS)).join(' ') },
  }),
);
const small = await smallIndex(records, undefined, lexiconData);
const words = pagefindWords(small.folder);

/** How often and how something stands by page and field: what a ranking asks. */
function tally(found: Occurrences): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [page, places] of found)
    for (const place of places) {
      const key = `${String(page)} ${String(fieldOf(startOf(place)))} ${String(isExact(place))}`;
      counts[key] = (counts[key] ?? 0) + timesOf(place);
    }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const inOrder = (found: Occurrences): [number, Place[]][] =>
  [...found].sort(([a], [b]) => a - b).map(([page, places]) => [page, places]);

const QUERIES = [
  'quân',
  'quan',
  'sĩ',
  'sy',
  'đa',
  'da',
  'quân sự',
  'quan su',
  'nghĩa vụ quân sự',
  'nghia vu quan su',
  'NVQS',
  'dân quân tự vệ quận Đống Đa',
  '168/2018/NĐ-CP',
  '168/2018',
  '27/11/2024',
  'nd-cp',
  '“vụ quân”',
  '“tự vệ dân”',
  'tự sự và quốc phòng an ninh',
  'kinh te xa hoi',
  'QP-AN quân',
  'quận sử dụng',
];

for (const typed of QUERIES)
  for (const exact of [false, true])
    test(`what is found of ${typed} is what Pagefind's own places give${exact ? ', as typed' : ''}`, async () => {
      const query = parseQuery(typed, lexicon, exact);
      const units = await Promise.all(
        query.units.map(async (unit) => ({
          unit,
          places: await unitOccurrences(small.index, unit, query),
        })),
      );
      const byHand = query.units.map((unit) => placesByHand(words, unit, query));
      for (const [at, { unit, places }] of units.entries()) {
        const occurrences = placesOf(places);
        assert.deepEqual(tally(occurrences), tally(byHand[at] ?? new Map()), unit.text);
        if (unit.phrases.every(({ terms }) => terms.length > 1))
          assert.deepEqual(inOrder(occurrences), inOrder(byHand[at] ?? new Map()), unit.text);
      }
      const placed = await placeNeighbours(small.index, units, query);
      const columns = byHand.map(columnsFrom);
      for (const [at, after] of placed.entries()) {
        assert.deepEqual(tally(placesOf(after)), tally(byHand[at] ?? new Map()));
        const [before, one, other] = [placed[at - 1], columns[at - 1], columns[at]];
        if (!before || !one || !other) continue;
        assert.deepEqual(
          tally(placesOf(sideBySide(before, after))),
          tally(placesOf(sideBySide(one, other))),
          `the ${String(at)}th unit and the one before it`,
        );
      }
    });

test('a single word has its places at the head of a text, the rest is counted', async () => {
  const [unit] = parseQuery('quân', lexicon).units;
  assert.ok(unit);
  const found = await unitOccurrences(small.index, unit, { marked: true, exact: true });
  const places = [...found.places].filter((place) => fieldOf(startOf(place)) === null);
  assert.ok(places.some(isMadeUp));
  for (const place of places) assert.ok(isMadeUp(place) || startOf(place) < LEAD_WORDS);
});

test('a sign between blanks parts two words, but not a longer phrase', async () => {
  const found = async (typed: string) => {
    const [unit] = parseQuery(typed, lexiconOf({ ...lexiconData, words: [] })).units;
    assert.ok(unit);
    const { places } = await unitOccurrences(small.index, unit, { marked: true, exact: false });
    return [...places];
  };
  const spans = (await found('“kinh tế xã hội”')).map((place) => endOf(place) - startOf(place));
  assert.ok(spans.every((span) => span === 3 || span === 4));
  for (const place of await found('“tế xã”')) assert.equal(endOf(place) - startOf(place), 1);
});
