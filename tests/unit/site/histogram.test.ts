import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyYear, histogram } from '#site/histogram.ts';

const year = (number: number, total: number) => ({
  year: number,
  total,
  path: `/nam/${String(number)}/`,
});

test('years without documents keep their place', () => {
  assert.deepEqual(
    everyYear([year(2024, 3), year(2021, 1)]).map(({ total }) => total),
    [1, 0, 0, 3],
  );
  assert.deepEqual(everyYear([]), []);
});

test('bars are drawn in proportion, without inline style, and link to their year', () => {
  const html = histogram([year(2024, 4), year(2023, 2)], 2024);
  assert.doesNotMatch(html, /style=/);
  assert.match(html, /<a href="\/nam\/2023\/" tabindex="-1"><title>2023: 2 văn bản<\/title>/);
  assert.match(html, /y="36" width="11" height="36"/);
  assert.match(html, /class="on" x="12" y="0" width="11" height="72"/);
});
