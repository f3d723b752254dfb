import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentEvents } from '#documents/document-events.ts';
import type { Tombstone } from '#documents/document.ts';
import { facetKeys } from '#documents/facet-keys.ts';
import { calendarEvents } from '#site/calendar-events.ts';
import { asHeld, makeAnnouncement, makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const meeting = (data: Parameters<typeof makeReport>[1] = {}) =>
  makeReport('a', { docType: 'tin-hoi-nghi', eventDate: '2024-12-20', ...data });

test('events stand by day, with what a calendar tells of each', () => {
  const [period, time, met] = calendarEvents(
    makeArchive([
      meeting({ eventDate: '2026-12-20' }),
      makeAnnouncement('b', { from: '2026-02-01', until: '2026-02-15', place: 'Trụ sở xã' }),
      makeDirective('c', { period: { from: 2021, to: 2025 } }),
    ]),
  );
  assert.deepEqual(
    [period, time, met].map((event) => [event?.kind, event?.from, event?.path]),
    [
      ['het-giai-doan', '2025-12-31', '/van-ban/c/'],
      ['thoi-gian', '2026-02-01', '/thong-bao/b/'],
      ['hoi-nghi', '2026-12-20', '/bao-cao/a/'],
    ],
  );
  assert.match(period?.calendar.summary ?? '', /^Hết giai đoạn: /);
  assert.equal(time?.calendar.location, 'Trụ sở xã');
  assert.equal(met?.calendar.uid, 'a.hoi-nghi@luu');
  assert.equal(met?.calendar.url, 'https://luu.example/bao-cao/a/');
  assert.ok(met?.units.includes('hung-yen-33'));
});

test('a correction raises the sequence and the stamp', () => {
  const corrections = [{ date: '2026-03-01', kind: 'dinh-chinh' as const, note: 'Ngày họp.' }];
  const [event] = calendarEvents(makeArchive([meeting({ corrections })]));
  assert.deepEqual([event?.calendar.sequence, event?.calendar.changed], [1, '2026-03-01']);
});

test('a day that an editor supplied is said to be so', () => {
  const said = (day: 'stated' | 'editor'): string =>
    calendarEvents(makeArchive([meeting({ dateBasis: { day } })]))[0]?.calendar.description ?? '';
  assert.match(said('editor'), /do biên tập xác định/);
  assert.doesNotMatch(said('stated'), /biên tập/);
});

test('events of a withdrawn document are cancelled under the same name; of a removed one there are none', () => {
  const document = meeting();
  const stone = (reason: Tombstone['reason']): Tombstone => ({
    collection: 'reports',
    id: 'a',
    reason,
    title: 'Hội nghị',
    date: '2026-03-01',
    note: null,
    aliases: [],
    ...(reason === 'withdrawn' && {
      was: {
        facets: facetKeys(document),
        number: null,
        day: '2024-12-20',
        events: documentEvents(document),
      },
    }),
  });
  const of = (reason: Tombstone['reason']) =>
    calendarEvents(makeArchive([], { tombstones: [stone(reason)] })).map(
      ({ calendar: { uid, cancelled, sequence } }) => [uid, cancelled, sequence > 100],
    );
  assert.deepEqual(of('withdrawn'), [['a.hoi-nghi@luu', true, true]]);
  assert.deepEqual(of('removed'), []);
});

test('drafts of a preview have no events', () => {
  assert.deepEqual(calendarEvents(makeArchive([asHeld(meeting())])), []);
});
