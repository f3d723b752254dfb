import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { IndexFailure, openIndex, type ReadFile } from '#search/open-index.ts';
import { record, smallIndex, type SmallIndex } from './small-index.ts';

// enough different words that Pagefind cuts the index into several files
const many = Array.from({ length: 60 }, (_, page) =>
  record(`trang-${String(page)}`, [
    Array.from({ length: 800 }, (_, word) => `tu${String((word * 7 + page * 13) % 5000)}`).join(
      ' ',
    ),
    page % 2 === 0 ? 'Phòng thủ, phỏng vấn.' : 'Phong trào thi đua.',
  ]),
);
let small: SmallIndex;
before(async () => {
  small = await smallIndex(many);
});
after(() => small.remove());

test('every word of every text is found, whichever file it is in', async () => {
  assert.ok(small.index.contents.chunks.length > 3);
  for (let number = 0; number < 5000; number += 97) {
    const word = await small.index.word(`tu${String(number)}`);
    assert.ok(word, `tu${String(number)}`);
  }
});

test('a word has its spellings apart', async () => {
  const word = await small.index.word('phong');
  const pages = word?.spellings.map(({ form, postings }) => [form, postings.length]);
  assert.deepEqual(pages, [
    ['phong', 30],
    ['phòng', 30],
    ['phỏng', 30],
  ]);
});

test('a word that is nowhere is undefined', async () => {
  assert.equal(await small.index.word('zzz'), undefined);
  assert.equal(await small.index.word(''), undefined);
  assert.equal(await small.index.word('tu99999'), undefined);
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

test('a filter that is not there is empty', async () => {
  assert.equal((await small.index.filter('khong-co')).size, 0);
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
    if (broken && path.startsWith('index/')) throw new Error('404');
    return small.read(path);
  });
  await assert.rejects(index.word('phong'), (error) => {
    assert.ok(error instanceof IndexFailure);
    assert.match(error.path, /^index\/.*\.pf_index$/);
    return true;
  });
  broken = false;
  assert.ok(await index.word('phong'));
});

test('a file of rubbish is a failure', async () => {
  const index = await openIndex((path) =>
    path.startsWith('index/') ? Promise.resolve(Uint8Array.of(1, 2, 3)) : small.read(path),
  );
  await assert.rejects(index.word('phong'), IndexFailure);
});

test('an index of another release of Pagefind is refused', async () => {
  const entry = new TextEncoder().encode('{"version":"2.0.0","languages":{}}');
  await assert.rejects(
    openIndex(() => Promise.resolve(entry)),
    /pagefind-entry\.json could not be read/,
  );
});
