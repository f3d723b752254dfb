import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namePages } from '#site/name-pages.ts';
import { allPlaceNames } from '#site/place-index.ts';
import { makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([makeReport('a', { locality: 'kim-dong-331' })]);
const letters = allPlaceNames(archive);
const letter = (wanted: string) => letters.find((one) => one.letter === wanted) ?? assert.fail();

test('a long letter is cut into pages that no name runs over, each told by its first and last', () => {
  const pages = namePages(archive, letter('T'));
  assert.ok(pages.length > 4 && pages.every(({ names }) => names.length <= 480));
  assert.equal(
    pages.reduce((sum, { names }) => sum + names.length, 0),
    letter('T').total,
  );
  pages.slice(1).forEach(({ names }, index) => {
    assert.notEqual(names[0]?.name, pages[index]?.names.at(-1)?.name);
  });
  const [first, second] = pages[0]?.ranges ?? [];
  assert.match(first?.label ?? '', /^T\p{L}.* – T/u);
  assert.equal(second?.path, '/dia-phuong/ten/t/trang/2/');
});

test('a short letter is one page without ranges', () => {
  const pages = namePages(archive, letter('E'));
  assert.deepEqual([pages.length, pages[0]?.ranges, pages[0]?.pager], [1, [], null]);
});
