import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FEED_LIMIT, feedLog, newest, type FeedEntry } from '#exports/feed-entries.ts';
import { asHeld, makeDirective, makeReport } from '../documents/make-document.ts';

const feedEntries = (...of: Parameters<typeof feedLog>): FeedEntry[] => newest(feedLog(...of));
const labels = { issuer: () => 'Huyện ủy Kim Động', docType: () => 'Chỉ thị' };
const correction = { date: '2026-03-01', kind: 'dinh-chinh' as const, note: 'Sửa số ở mục 2.' };

test('a document is one entry, each of its corrections another', () => {
  const document = makeDirective('a', { summary: 'Tóm tắt.', corrections: [correction] });
  const entries = feedEntries([document], [], labels);
  assert.deepEqual(
    entries.map(({ id, title, summary, published, updated }) => [
      id,
      title,
      summary,
      published,
      updated,
    ]),
    [
      [
        '/van-ban/a/#sua-2026-03-01-1',
        'Đính chính: Về nhiệm vụ quân sự, quốc phòng địa phương',
        'Sửa số ở mục 2.',
        '2026-03-01',
        '2026-03-01',
      ],
      [
        '/van-ban/a/',
        'Về nhiệm vụ quân sự, quốc phòng địa phương',
        'Tóm tắt.',
        '2026-01-02',
        '2026-03-01',
      ],
    ],
  );
});

test('without a summary the beginning of the text stands in', () => {
  const [entry] = feedEntries(
    [makeReport('a', {}, { facts: { excerpt: 'Sáng nay' } })],
    [],
    labels,
  );
  assert.equal(entry?.summary, 'Sáng nay');
});

test('a withdrawal is an entry and a title that may not stand is not guessed', () => {
  const [entry] = feedEntries(
    [],
    [
      {
        collection: 'directives',
        id: 'x',
        reason: 'removed-secrecy',
        title: null,
        date: '2026-02-01',
        note: null,
        aliases: [],
      },
    ],
    labels,
  );
  assert.equal(entry?.title, 'Đã gỡ: một văn bản');
  assert.equal(entry?.path, '/van-ban/x/');
});

test('a withdrawal of unknown day makes no entry', () => {
  const tombstone = {
    collection: 'reports' as const,
    id: 'x',
    reason: 'removed' as const,
    title: 'T',
    date: null,
    note: null,
    aliases: [],
  };
  assert.deepEqual(feedEntries([], [tombstone], labels), []);
});

test('a feed holds the newest entries only', () => {
  const documents = Array.from({ length: FEED_LIMIT + 5 }, (_, index) =>
    makeDirective(`d${String(index)}`, {
      publishAt: `2026-02-${String((index % 28) + 1).padStart(2, '0')}`,
    }),
  );
  const entries = feedEntries(documents, [], labels);
  assert.equal(entries.length, FEED_LIMIT);
  assert.equal(entries[0]?.published, '2026-02-28');
  assert.ok(!entries.some(({ published }) => published < '2026-02-03'));
});

test('a removed document is not named: its page does not name it either', () => {
  const stone = {
    collection: 'directives' as const,
    id: 'x',
    reason: 'removed' as const,
    title: 'Về việc mẫu',
    date: '2026-02-01',
    note: null,
    aliases: [],
  };
  assert.equal(feedEntries([], [stone], labels)[0]?.title, 'Đã gỡ: một văn bản');
  const withdrawn = { ...stone, reason: 'withdrawn' as const };
  assert.equal(feedEntries([], [withdrawn], labels)[0]?.title, 'Đã thu hồi: Về việc mẫu');
});

test('drafts of a preview are in no feed: what a reader once fetched it keeps', () => {
  const draft = asHeld(makeDirective('b', { corrections: [correction] }));
  const paths = feedEntries([makeDirective('a'), draft], [], labels).map(({ path }) => path);
  assert.deepEqual(paths, ['/van-ban/a/']);
});
