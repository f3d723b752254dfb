import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsOf, searchIn, smallArchive } from './small-archive.ts';

const small = await smallArchive();

const uses = async (address: string): Promise<[uses: string, ids: string[]]> => {
  const outcome = await searchIn(small, address);
  return [
    outcome.understood.times.map(({ key, use }) => `${key} ${use}`).join(', '),
    idsOf(outcome),
  ];
};

test('a year is a filter: a paper of December about the next year belongs to that', async () => {
  assert.deepEqual(await uses('q=tuyển quân năm 2025'), ['nam-2025 filter', ['tuyen-quan-2024']]);
  assert.deepEqual(await uses('q=tuyển quân năm 2024'), ['nam-2024 filter', ['tuyen-quan-2024']]);
  assert.deepEqual(await uses('q=tuyen quan 2023'), ['nam-2023 filter', ['tuyen-quan-2023']]);
});

test('a title that names a year is of that year, whatever it was filed under', async () => {
  assert.deepEqual(await uses('q=họp năm 2026'), ['nam-2026 filter', ['ninh-binh']]);
});

test('a time of which there is nothing at all is told apart', async () => {
  assert.deepEqual((await uses('q=tuyển quân năm 1999'))[0], 'nam-1999 empty');
});

test('a filter that leaves nothing as good is no filter: the words are searched', async () => {
  assert.deepEqual(await uses('q=tuyển quân năm 2022'), [
    'nam-2022 none',
    idsOf(await searchIn(small, 'q=tuyển quân năm 2022&theo-chu=nam-2022')),
  ]);
});

test('the reader may want the words, or may have chosen years by hand', async () => {
  assert.equal((await uses('q=tuyển quân năm 2025&theo-chu=nam-2025'))[0], 'nam-2025 refused');
  assert.deepEqual(await uses('q=tuyển quân năm 2025&nam=2023'), [
    'nam-2025 chosen',
    ['tuyen-quan-2023'],
  ]);
});

test('a time alone finds all of it; what the query leaves out stays out', async () => {
  assert.deepEqual(await uses('q=năm 2022'), ['nam-2022 filter', ['dien-tap']]);
  assert.deepEqual((await uses('q=2023-2025 -diễn'))[1].toSorted(), [
    'tuyen-quan-2023',
    'tuyen-quan-2024',
  ]);
});

test('a kind of unit tells the commune from the district', async () => {
  assert.equal(idsOf(await searchIn(small, 'q=diễn tập xã Lạc Dương'))[0], 'xa-lac-duong');
  assert.equal(idsOf(await searchIn(small, 'q=diễn tập huyện Lạc Dương'))[0], 'dien-tap');
});

test('only what was typed is searched when asked for', async () => {
  const { understood } = await searchIn(small, 'q=tuyển quân năm 2025 ở Hà Nam&dung-chu=co');
  assert.deepEqual([understood.times, understood.places], [[], []]);
});
