import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finderPart, pairName } from '#elements/finder-part.ts';
import { FEED_FILES } from '#site/feed-files.ts';
import { FEED_FINDER_FILES, finderParts, type FinderAnswers } from '#site/feed-finder-files.ts';
import { pairFeeds } from '#site/pair-feeds.ts';
import type { DataSource } from '../../../src/publish/data-writer.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const archive = makeArchive([
  makeDirective('a', { topics: ['tuyen-quan'] }),
  makeDirective('b', { topics: ['dan-quan'] }),
  makeDirective('c', { topics: ['tuyen-quan'], docType: 'ke-hoach' }),
]);
const files = new Map(
  [...FEED_FINDER_FILES.files(archive, {} as DataSource)].map(({ path, text }) => [
    path,
    String(text()),
  ]),
);

test('every pair is found in its file, with a feed that is written', () => {
  const feeds = new Set([...FEED_FILES.files(archive, {} as DataSource)].map(({ path }) => path));
  const parts = finderParts(archive);
  let answers = 0;
  for (let part = 0; part < parts; part += 1) {
    const found = JSON.parse(
      files.get(`theo-doi-tin/cap/${String(part)}.json`) ?? '',
    ) as FinderAnswers;
    for (const [name, [total, path]] of Object.entries(found)) {
      assert.equal(finderPart(name, parts), part);
      assert.ok(feeds.has(path), path);
      assert.ok(total > 0);
      answers += 1;
    }
  }
  assert.equal(answers, [...pairFeeds(archive)].length);
  const name = pairName('loai/chi-thi', 'chu-de/tuyen-quan');
  assert.equal(name, pairName('chu-de/tuyen-quan', 'loai/chi-thi'));
});

test('values of each facet have a file', () => {
  const topics = JSON.parse(files.get('theo-doi-tin/chu-de.json') ?? '') as [string, string][];
  assert.deepEqual(topics.map(([key]) => key).sort(), ['dan-quan', 'tuyen-quan']);
});
