import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IndexFailure, openIndex, type ReadFile } from '#search/open-index.ts';
import { record, smallIndex } from './small-index.ts';

// enough different words that Pagefind cuts the index into several files
const many = Array.from({ length: 60 }, (_, page) =>
  record(
    `trang-${String(page)}`,
    [
      Array.from({ length: 800 }, (_, word) => `tu${String((word * 7 + page * 13) % 5000)}`).join(
        ' ',
      ),
      page % 2 === 0 ? 'Phòng thủ, phỏng vấn.' : 'Phong trào thi đua.',
    ],
    {
      filters: page === 1 || page === 3 ? { nam: ['2021'] } : {},
      day: page === 1 ? '' : '2024-01-01',
    },
  ),
);
const small = await smallIndex(many);

test('every word of every text is found, whichever file it is in', async () => {
  for (let number = 0; number < 5000; number += 97) {
    const [spelled] = await small.index.spellings(`tu${String(number)}`);
    assert.ok(spelled, `tu${String(number)}`);
  }
});

test('a word has its spellings apart', async () => {
  const spellings = await small.index.spellings('phong');
  const pages = spellings.map(({ forms, pages }) => [forms.join(), pages.length]);
  assert.deepEqual(pages.sort(), [
    ['phong', 30],
    ['phòng', 30],
    ['phỏng', 30],
  ]);
});

test('two words in a row are found by their keys, with their places', async () => {
  const [spelled] = await small.index.spellings('thi dua');
  assert.deepEqual(spelled?.forms, ['thi', 'đua']);
  assert.deepEqual([...spelled.pages].slice(0, 2), [1, 3]);
  assert.deepEqual([...spelled.starts].slice(0, 2), [802, 802]);
});

test('a word that is nowhere has no spelling', async () => {
  for (const key of ['zzz', '', 'tu99999', 'phong zzz'])
    assert.deepEqual(await small.index.spellings(key), [], key);
});

test('fragments give text, address and anchors', async () => {
  const fragment = await small.index.fragment(0);
  assert.match(fragment.url, /^\/van-ban\/trang-\d+\/$/);
  assert.deepEqual(
    fragment.anchors.map(({ id, title, location }) => [id, title, location]),
    [
      ['muc-1', 'Mục · 1', 0],
      ['muc-2', 'Mục · 2', 800],
    ],
  );
});

test('pages have their values of each facet, and their day', () => {
  const { facets, dayOf, placeInTime } = small.index;
  assert.deepEqual(facets.nam.get('2021'), [1, 3]);
  assert.equal(facets.loai.size, 0);
  assert.deepEqual([dayOf(0), dayOf(1), dayOf(99)], ['2024-01-01', '', '']);
  // unknown days come first, as the earliest
  assert.deepEqual([1, 0, 2, 59].map(placeInTime), [0, 1, 2, 59]);
});

test('an index is served unzipped as well as zipped', async () => {
  const unzipped: ReadFile = async (path) => {
    const bytes = await small.read(path);
    if (path.endsWith('.json')) return bytes;
    const stream = new Blob([new Uint8Array(bytes)]).stream();
    const opened = stream.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(opened).arrayBuffer());
  };
  const index = await openIndex(unzipped);
  assert.equal(index.contents.pages.length, 60);
});

test('a missing file is a failure that names it, and the next try reads it again', async () => {
  let broken = true;
  const index = await openIndex(async (path) => {
    if (broken && /^words\/.*\d$/.test(path)) throw new Error('404');
    return small.read(path);
  });
  await assert.rejects(index.spellings('phong'), (error) => {
    assert.ok(error instanceof IndexFailure);
    assert.match(error.path, /^\d+$/);
    return true;
  });
  broken = false;
  assert.equal((await index.spellings('phong')).length, 3);
});

test('a file of rubbish is a failure', async () => {
  const index = await openIndex((path) =>
    /^words\/.*\d$/.test(path) ? Promise.resolve(Uint8Array.of(1, 2, 3)) : small.read(path),
  );
  await assert.rejects(index.spellings('phong'), IndexFailure);
});

test('an index of another form is refused', async () => {
  const entry = new TextEncoder().encode('{"form":0,"release":"x"}');
  await assert.rejects(
    openIndex(() => Promise.resolve(entry)),
    /luu-index\.json could not be read/,
  );
});
