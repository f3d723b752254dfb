import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laneHtml } from '#site/lane-html.ts';
import type { LaneItem } from '#site/series-views.ts';

const item = (title: string, more: Partial<LaneItem> = {}): LaneItem => ({
  title,
  path: `/van-ban/${title}/`,
  about: 'Chỉ thị, 2024',
  column: 1,
  step: 0,
  link: [],
  more: null,
  children: [],
  ...more,
});

test('what hangs on a paper is a list inside its item', () => {
  const html = laneHtml(item('a', { children: [item('b', { column: 2, link: ['Thực hiện'] })] }));
  assert.equal(
    html.replace(/<(?!\/?(?:ul|li))[^>]*>/g, ''),
    '<li>a Chỉ thị, 2024<ul><li>Thực hiện b Chỉ thị, 2024</li></ul></li>',
  );
  assert.match(html, /class="k2 s0"/);
});

test('a paper without a page is no link, and words are escaped', () => {
  const html = laneHtml(item('<a & b>', { path: null }));
  assert.doesNotMatch(html, /href/);
  assert.match(html, /&lt;a &amp; b&gt;/);
});

test('more than three steps of one level keep the edge of the third', () => {
  assert.match(laneHtml(item('a', { step: 7 })), /class="k1 s3"/);
});
