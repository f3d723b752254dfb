import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeShortcomings } from '#site/shortcoming-places.ts';
import { shortcomingIndex } from '#site/shortcoming-index.ts';
import { shortcomingViews } from '#site/shortcoming-views.ts';
import { makeTold } from '../documents/shortcomings/make-told.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([
  makeTold('ha-nam-35', 2022, ['tuyen-quan']),
  makeTold('ha-nam-35', 2023, []),
  makeTold('ha-nam-35', 2024, ['tuyen-quan', 'huan-luyen']),
  makeTold('ha-nam-35', 2025, ['huan-luyen']),
  makeTold('kim-dong-331', 2024, ['tuyen-quan']),
]);
const [view] = shortcomingViews(archive, 'tuyen-quan');
const rows = view?.sections.flatMap((section) => section.rows) ?? [];

test('rows that recur come first, each with its years and its quotes, latest first', () => {
  assert.deepEqual(
    view?.sections.map(({ anchor, rows: found }) => [anchor, found.map(({ place }) => place)]),
    [
      ['lap-lai', ['ha-nam-35']],
      ['mot-nam', ['kim-dong-331']],
    ],
  );
  const [haNam] = rows;
  assert.equal(haNam?.words, 'Nêu năm 2022, 2024 (2 trong 4 năm có báo cáo).');
  assert.deepEqual(
    haNam.quotes.map(({ year, path }) => [year, path]),
    [
      [2024, '/bao-cao/ha-nam-35-2024/#han-che-1'],
      [2022, '/bao-cao/ha-nam-35-2022/#han-che-1'],
    ],
  );
});

test('a later report that does not tell it again says that, and not that it was mended', () => {
  assert.equal(rows[0]?.untold, 'Không thấy nêu lại: 2025.');
  assert.doesNotMatch(JSON.stringify(shortcomingViews(archive, 'tuyen-quan')), /khắc phục/u);
});

test('one year at a place is not enough to speak of recurring', () => {
  assert.match(
    rows[1]?.words ?? '',
    /^Nêu năm 2024\. Mới có một năm, chưa nói được là lặp lại\.$/u,
  );
  assert.equal(rows[1]?.untold, null);
});

test('the index counts passages, rows and what recurs', () => {
  const { total, recurring, topics, places } = shortcomingIndex(archive);
  assert.deepEqual([total, recurring], [5, 2]);
  assert.deepEqual(
    topics.map(({ path, passages, rows: count, recurring: again, years }) => [
      path,
      passages,
      count,
      again,
      years,
    ]),
    [
      ['/han-che/tuyen-quan/', 3, 2, 1, '2022, 2024'],
      ['/han-che/huan-luyen/', 2, 1, 1, '2024, 2025'],
    ],
  );
  assert.deepEqual(
    places.map(({ label, path }) => [label, path]),
    [
      ['Huyện Kim Động', '/dia-phuong/kim-dong-331/#ton-tai'],
      ['Tỉnh Hà Nam', '/dia-phuong/ha-nam-35/#ton-tai'],
    ],
  );
});

test('a place has a link to each of its rows, most years first', () => {
  assert.deepEqual(
    placeShortcomings(archive, 'ha-nam-35').map(({ path, words }) => [path, words]),
    [
      ['/han-che/huan-luyen/#ha-nam-35', '2024, 2025, 2 đoạn'],
      ['/han-che/tuyen-quan/#ha-nam-35', '2022, 2024, 2 đoạn'],
    ],
  );
  assert.deepEqual(placeShortcomings(archive, 'hung-yen-33'), []);
});
