import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPages } from '#search/find-pages.ts';
import { lexiconOf } from '#search/lexicon.ts';
import { endOf, fieldOf, isExact, startOf, wordOf } from '#search/occurrences.ts';
import { formsOf, unitsOnPages } from '#search/page-places.ts';
import { parseQuery } from '#search/query.ts';
import { pagefindWords } from './pagefind-places.ts';
import { record, smallIndex } from './small-index.ts';

const SIGNS =
  'Số 7-HD/BCH, (QP-AN) 2019–2026; 168/2018/NĐ-CP. kinh tế - xã hội; đ/c Hòa. CNTT&TT “Kim Động” 85,5% A/B ủy-ban';
const small = await smallIndex([
  record('mot', [
    'Công tác quân sự, quốc phòng; kinh tế - xã hội.',
    'Nghị định số 168/2018/NĐ-CP. Họp quận, sử dụng đất.',
  ]),
  record('hai', ['Dân quân tự vệ ở quận Đống Đa.'], { meta: { title: 'Quân sự địa phương' } }),
  record('ba', [SIGNS]),
]);

const lexicon = lexiconOf({
  abbreviations: [],
  words: ['quân sự', 'kinh tế - xã hội', 'Đống Đa'],
  synonyms: [],
  places: [],
});

/** Texts at the places of the first unit of a query, by document; `!` marks another spelling than typed. */
async function found(typed: string, exact = false): Promise<Record<string, string[]>> {
  const query = parseQuery(typed, lexicon, exact);
  const { pages, units } = await findPages(small.index, query);
  const titleField = small.index.contents.fields.indexOf('title');
  const texts: Record<string, string[]> = {};
  for (const { page } of pages.toSorted((a, b) => a.page - b.page)) {
    const fragment = await small.index.fragment(page);
    const [unit] = unitsOnPages(units, exact, titleField)(fragment, page);
    const body = fragment.content.split(' ');
    const title = (fragment.meta['title'] ?? '').split(' ');
    texts[fragment.url.split('/')[2] ?? ''] = (unit?.occurrences.get(page) ?? []).map((place) => {
      const from = wordOf(startOf(place));
      const to = from + endOf(place) - startOf(place) + 1;
      const words = fieldOf(startOf(place)) === null ? body : title;
      return `${isExact(place) ? '' : '!'}${words.slice(from, to).join(' ')}`;
    });
  }
  return texts;
}

// Pagefind also keeps “kim with its mark of quotation, which nobody types
test('the words of a text are those that Pagefind keeps of it', () => {
  const page = 2;
  const kept = new Set<string>();
  for (const { spellings } of pagefindWords(small.folder).values())
    for (const { form, postings } of spellings)
      for (const posting of postings)
        if (posting.page === page) for (const at of posting.body) kept.add(`${String(at)} ${form}`);
  const ours = SIGNS.split(' ').flatMap((word, at) =>
    formsOf(word).map((form) => `${String(at)} ${form}`),
  );
  const clean = [...kept].filter((word) => /^\d+ [\p{L}\p{N}]+$/u.test(word));
  assert.deepEqual(new Set(ours), new Set(clean));
});

test('without marks all spellings are alike', async () => {
  assert.deepEqual(await found('quan'), {
    mot: ['quân', 'quận,'],
    hai: ['quân', 'quận', 'Quân'],
  });
});

test('only the spelling typed is found when that is asked for', async () => {
  assert.deepEqual(await found('quận', true), { mot: ['quận,'], hai: ['quận'] });
});

test('a compound is found as such, in the text and in the title', async () => {
  assert.deepEqual(await found('quân sự'), { hai: ['Quân sự'], mot: ['quân sự,', '!quận, sử'] });
});

test('a sign between blanks does not part a long compound', async () => {
  assert.deepEqual(await found('kinh te xa hoi'), {
    mot: ['kinh tế - xã hội.'],
    ba: ['kinh tế - xã hội;'],
  });
});

test('đ is found by d, a number by its parts and by its whole', async () => {
  assert.deepEqual(await found('dong da'), { hai: ['Đống Đa.'] });
  for (const typed of ['168/2018/NĐ-CP', '168/2018', '168-2018-nd-cp', 'nd-cp'])
    assert.deepEqual(
      await found(typed),
      { mot: ['168/2018/NĐ-CP.'], ba: ['168/2018/NĐ-CP.'] },
      typed,
    );
});

test('a quoted phrase is found only where its words follow each other', async () => {
  assert.deepEqual(await found('“quân tự vệ”'), { hai: ['quân tự vệ'] });
  assert.deepEqual(await found('“quân vệ”'), {});
});
