import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchAhead, findPages } from '#search/find-pages.ts';
import { lexiconOf } from '#search/lexicon.ts';
import { parseQuery } from '#search/query.ts';
import { record, smallIndex } from './small-index.ts';

const small = await smallIndex([
  record('dqtv', ['Xây dựng lực lượng DQTV vững mạnh.']),
  record('dan-quan', ['Dân quân tự vệ thường trực.']),
  record('hoa-binh', ['Thủy lợi Hòa Bình, Ủy ban nhân dân tỉnh.']),
  record('phong-thu', ['Khu vực phòng thủ huyện; phong trào thi đua.']),
]);

const lexicon = lexiconOf({
  abbreviations: [['DQTV', 'Dân quân tự vệ']],
  words: ['khu vực phòng thủ', 'phòng thủ dân sự'],
  synonyms: [],
  places: [],
});
async function ids(typed: string): Promise<string[]> {
  const { pages } = await findPages(small.index, parseQuery(typed, lexicon));
  const fragments = await Promise.all(pages.map(({ page }) => small.index.fragment(page)));
  return fragments.map(({ url }) => url.split('/')[2] ?? '');
}

for (const [typed, expected] of [
  ['dan quan tu ve', ['dan-quan', 'dqtv']],
  ['DQTV', ['dan-quan', 'dqtv']],
  ['dqtv', ['dan-quan', 'dqtv']],
  ['thuỷ lợi hoà bình', ['hoa-binh']],
  ['Thu\u0309y lo\u031b\u0323i', ['hoa-binh']],
  ['UỶ BAN', ['hoa-binh']],
  ['khu vuc phong thu', ['phong-thu']],
  ['văn bản nào nói về thủy lợi', ['hoa-binh']],
] as const) {
  test(`“${typed}” finds ${expected.join(', ')}`, async () => {
    assert.deepEqual((await ids(typed)).toSorted(), [...expected].toSorted());
  });
}

test('pages that have what was typed with a hyphen before it are left out, also when nothing else was typed', async () => {
  assert.deepEqual(await ids('DQTV -thường'), ['dqtv']);
  assert.deepEqual((await ids('-"dân quân tự vệ"')).toSorted(), ['dqtv', 'hoa-binh', 'phong-thu']);
  assert.equal((await ids('')).length, 4);
});

test('a compound that stands nowhere is looked for by its words', async () => {
  assert.ok((await ids('phòng thủ dân sự')).includes('phong-thu'));
});

test('what no document has is named, and the rest still found', async () => {
  const found = await findPages(small.index, parseQuery('thủy lợi zzzz', lexicon));
  assert.deepEqual(found.missing, ['zzzz']);
  assert.equal(found.pages.length, 1);
});

test('a file that is missing is a failure, not an empty list', async () => {
  const index = {
    ...small.index,
    spellings: () => Promise.reject(new Error('gone')),
  };
  await assert.rejects(findPages(index, parseQuery('quân', lexicon)), /gone/);
});

test('all that a query asks the index for is asked for at once', async () => {
  for (const typed of [
    'DQTV xây dựng',
    'thủy lợi Hòa Bình -tỉnh',
    'khu vực phòng thủ huyện',
    '“phong trào thi đua”',
  ]) {
    const query = parseQuery(typed, lexicon);
    const asked = new Set<string>();
    const noted = (known: Set<string> | null) => ({
      ...small.index,
      spellings: (key: string) => {
        if (known) assert.ok(known.has(key), `${typed}: ${key}`);
        else asked.add(key);
        return small.index.spellings(key);
      },
      json: (name: string) => {
        if (known) assert.ok(known.has(name), `${typed}: ${name}`);
        else asked.add(name);
        return small.index.json(name);
      },
    });
    fetchAhead(noted(null), query);
    await findPages(noted(asked), query);
  }
});
