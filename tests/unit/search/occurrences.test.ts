import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { lexiconOf } from '#search/lexicon.ts';
import {
  endOf,
  fieldOf,
  isExact,
  pack,
  sideBySide,
  startOf,
  unitOccurrences,
  wordOf,
} from '#search/occurrences.ts';
import { parseQuery } from '#search/query.ts';
import { record, smallIndex, type SmallIndex } from './small-index.ts';

let small: SmallIndex;
before(async () => {
  small = await smallIndex([
    record('mot', [
      'Công tác quân sự, quốc phòng; kinh tế - xã hội.',
      'Nghị định số 168/2018/NĐ-CP. Họp quận, sử dụng đất.',
    ]),
    record('hai', ['Dân quân tự vệ ở quận Đống Đa.'], { meta: { title: 'Quân sự địa phương' } }),
  ]);
});
after(() => small.remove());

const lexicon = lexiconOf({
  abbreviations: [],
  words: ['quân sự', 'kinh tế - xã hội', 'Đống Đa'],
  synonyms: [],
  places: [],
});

/** Texts at the places of the first unit of a query, by document; `!` marks another spelling than typed. */
async function found(typed: string, exact = false): Promise<Record<string, string[]>> {
  const query = parseQuery(typed, lexicon, exact);
  const [unit] = query.units;
  assert.ok(unit);
  const texts: Record<string, string[]> = {};
  for (const [page, places] of await unitOccurrences(small.index, unit, query)) {
    const { url, content, meta } = await small.index.fragment(page);
    const body = content.split(' ');
    const title = (meta['title'] ?? '').split(' ');
    texts[url.split('/')[2] ?? ''] = places.map((place) => {
      const from = wordOf(startOf(place));
      const to = from + endOf(place) - startOf(place) + 1;
      const words = fieldOf(startOf(place)) === null ? body : title;
      return `${isExact(place) ? '' : '!'}${words.slice(from, to).join(' ')}`;
    });
  }
  return texts;
}

for (const [start, span, exact] of [
  [0, 0, true],
  [5, 3, false],
  [1_048_576 * 3 + 7, 63, true],
] as const) {
  test(`a place at ${String(start)} keeps what it was made of`, () => {
    const place = pack(start, span, exact);
    assert.deepEqual([startOf(place), endOf(place), isExact(place)], [start, start + span, exact]);
  });
}

test('fields lie behind the body', () => {
  assert.equal(fieldOf(140_000), null);
  assert.equal(fieldOf(1_048_576 + 4), 0);
  assert.equal(wordOf(1_048_576 * 2 + 4), 4);
});

test('a spelling other than the one typed is told apart', async () => {
  assert.deepEqual(await found('quận'), {
    mot: ['!quân', 'quận,'],
    hai: ['!quân', 'quận', '!Quân'],
  });
});

test('without marks all spellings are alike', async () => {
  assert.deepEqual(await found('quan'), { mot: ['quân', 'quận,'], hai: ['quân', 'quận', 'Quân'] });
});

test('only the spelling typed is found when that is asked for', async () => {
  assert.deepEqual(await found('quận', true), { mot: ['quận,'], hai: ['quận'] });
});

test('a compound is found as such, in the body and in the title', async () => {
  assert.deepEqual(await found('quân sự'), { mot: ['quân sự,', '!quận, sử'], hai: ['Quân sự'] });
});

test('a sign between blanks does not part a long compound', async () => {
  assert.deepEqual(await found('kinh te xa hoi'), { mot: ['kinh tế - xã hội.'] });
});

test('đ is found by d, a number by its parts and by its whole', async () => {
  assert.deepEqual(await found('dong da'), { hai: ['Đống Đa.'] });
  for (const typed of ['168/2018/NĐ-CP', '168/2018', '168-2018-nd-cp', 'nd-cp']) {
    assert.deepEqual(await found(typed), { mot: ['168/2018/NĐ-CP.'] }, typed);
  }
});

test('a quoted phrase is found only where its words follow each other', async () => {
  assert.deepEqual(await found('“quân tự vệ”'), { hai: ['quân tự vệ'] });
  assert.deepEqual(await found('“quân vệ”'), {});
});

test('units side by side are found in their order', () => {
  const before = new Map([
    [1, [pack(3, 1, true)]],
    [2, [pack(9, 0, true)]],
  ]);
  const after = new Map([
    [1, [pack(5, 0, true), pack(8, 0, true)]],
    [2, [pack(2, 0, true)]],
  ]);
  const together = sideBySide(before, after);
  assert.deepEqual([...together.keys()], [1]);
  assert.deepEqual(
    [...together.values()].flat().map((place) => [startOf(place), endOf(place)]),
    [[3, 5]],
  );
});
