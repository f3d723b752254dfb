import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FEED_FILES } from '#site/feed-files.ts';
import type { DataSource } from '../../../src/publish/data-writer.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const files = new Map(
  [
    ...FEED_FILES.files(
      makeArchive([
        makeDirective('a', { topics: ['tuyen-quan'] }),
        makeDirective('b', { topics: ['dan-quan'] }),
        makeDirective('c', { topics: ['tuyen-quan'], locality: 'phu-cu-333' }),
      ]),
      {} as DataSource,
    ),
  ].map(({ path, text }) => [path, String(text())]),
);

test('each list that has documents has its feeds beside its page', () => {
  for (const folder of [
    'dia-phuong/kim-dong-331',
    'dia-phuong/hung-yen-33',
    'nam/2025',
    'loai/chi-thi',
    'ke-hoach/nhiem-vu-nam',
    'co-quan/huyen-uy--kim-dong-331',
    'chu-de/tuyen-quan',
  ]) {
    assert.match(files.get(`${folder}/feed.xml`) ?? '', /<entry>/, folder);
    assert.match(files.get(`${folder}/feed.json`) ?? '', /"items":\[\{/, folder);
  }
});

test('each pair has one address, with the keys of both', () => {
  const path = 'theo-doi-tin/dia-phuong/kim-dong-331/chu-de/tuyen-quan.xml';
  assert.match(
    files.get(path) ?? '',
    /<id>https:\/\/luu\.example\/theo-doi-tin\/dia-phuong\/kim-dong-331\/chu-de\/tuyen-quan\.xml<\/id>/,
  );
  assert.ok(![...files.keys()].some((file) => file.includes('/chu-de/tuyen-quan/dia-phuong')));
});

test('the key of a feed changes with the documents on it, and only then', () => {
  const keys = (title: string): Map<string, string | undefined> =>
    new Map(
      [
        ...FEED_FILES.files(
          makeArchive([
            makeDirective('a', { topics: ['tuyen-quan'], title }),
            makeDirective('b', { topics: ['dan-quan'], locality: 'phu-cu-333' }),
          ]),
          {} as DataSource,
        ),
      ].map(({ path, key }) => [path, key]),
    );
  const [before, same, after] = [keys('Về một việc'), keys('Về một việc'), keys('Về việc khác')];
  assert.deepEqual(same, before);
  for (const [path, key] of before) {
    assert.ok(key);
    const isOn = /tuyen-quan|kim-dong|hung-yen|2025|2024|chi-thi|nhiem-vu/.test(path);
    assert.equal(after.get(path) !== key, isOn, path);
  }
});
