import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestComparisons } from '#site/comparison-list.ts';
import { comparisonPaths } from '#site/comparison-paths.ts';
import { comparisonLink } from '#site/document-view/comparison-link.ts';
import { viewContext } from '#site/document-view/context.ts';
import { earlierView } from '#site/document-view/earlier-view.ts';
import { makeAnnouncement, makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const last = makeDirective('kim-dong-2023', { year: 2024, issued: '2023-12-11' });
const own = makeDirective('kim-dong-2024', { year: 2025, issued: '2024-12-10' });
const archive = makeArchive([last, own, makeAnnouncement('thong-bao')]);

test('a document with one of the year before has a page of its own, others have none', () => {
  const [found, ...more] = comparisonPaths(archive, 'directives');
  assert.deepEqual(more, []);
  assert.equal(found?.params.id, 'kim-dong-2024');
  assert.equal(found.props.view.path, '/van-ban/kim-dong-2024/so-sanh/');
  assert.deepEqual(
    [found.props.view.a.id, found.props.view.b.id],
    ['kim-dong-2023', 'kim-dong-2024'],
  );
  assert.deepEqual(comparisonPaths(archive, 'reports'), []);
});

test('its key follows the text of both', () => {
  const changed = makeArchive([{ ...last, digest: 'other' }, own]);
  assert.notEqual(
    comparisonPaths(changed, 'directives')[0]?.cacheKey,
    comparisonPaths(archive, 'directives')[0]?.cacheKey,
  );
});

test('a document leads to that page, or to one where another document is chosen', () => {
  const context = viewContext(archive);
  const link = (document: typeof own) => comparisonLink(document, earlierView(context, document));
  assert.deepEqual(link(own), {
    text: 'So sánh với năm trước',
    path: '/van-ban/kim-dong-2024/so-sanh/',
    previous: 'kim-dong-2023',
  });
  assert.deepEqual(link(last), {
    text: 'So sánh',
    path: '/so-sanh/?b=kim-dong-2023',
    previous: undefined,
  });
});

test('with an older one it is compared on request only', () => {
  const old = makeDirective('kim-dong-2021', { year: 2022, issued: '2021-12-11' });
  const sparse = makeArchive([old, own]);
  const context = viewContext(sparse);
  assert.deepEqual(comparisonPaths(sparse, 'directives'), []);
  assert.deepEqual(comparisonLink(own, earlierView(context, own)), {
    text: 'So sánh với chỉ thị năm 2022',
    path: '/so-sanh/?a=kim-dong-2021&b=kim-dong-2024',
    previous: 'kim-dong-2021',
  });
});

test('the newest are listed where any two can be chosen', () => {
  assert.deepEqual(
    latestComparisons(archive).map(({ label, text }) => [label, text]),
    [
      [
        '2024 và 2025',
        { text: archive.words.row(own).title, path: '/van-ban/kim-dong-2024/so-sanh/' },
      ],
    ],
  );
  assert.deepEqual(latestComparisons(makeArchive([own])), []);
});
