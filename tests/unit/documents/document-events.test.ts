import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentEvents } from '#documents/document-events.ts';
import { makeAnnouncement, makeDirective, makeReport } from './make-document.ts';

test('a meeting is an event where its whole day is known', () => {
  const met = (eventDate: string) =>
    documentEvents(makeReport('a', { docType: 'tin-hoi-nghi', eventDate }));
  assert.deepEqual(met('2024-12-20'), [
    { kind: 'hoi-nghi', from: '2024-12-20', until: '2024-12-20' },
  ]);
  for (const day of ['2024-12-XX', '2024', 'XXXX-01-18', '2024-12']) assert.deepEqual(met(day), []);
});

test('a report in writing is no meeting, unless it names where people met', () => {
  const report = { docType: 'bao-cao', eventDate: '2024-12-20' };
  assert.deepEqual(documentEvents(makeReport('a', report)), []);
  assert.equal(documentEvents(makeReport('a', { ...report, venue: 'Kim Bảng' })).length, 1);
});

test('an announcement has a time, a last day, or a beginning', () => {
  for (const [from, until, kind] of [
    ['2026-02-01', '2026-02-15', 'thoi-gian'],
    [undefined, '2026-02-15', 'thoi-han'],
    ['2026-02-01', undefined, 'bat-dau'],
  ] as const) {
    const days = { ...(from && { from }), ...(until && { until }) };
    assert.deepEqual(documentEvents(makeAnnouncement('a', days)), [
      { kind, from: from ?? until, until: until ?? from },
    ]);
  }
  assert.deepEqual(documentEvents(makeAnnouncement('a')), []);
});

test('a period of a directive ends on the last day of its last year', () => {
  const period = { from: 2021, to: 2025 };
  assert.deepEqual(documentEvents(makeDirective('a', { period })), [
    { kind: 'het-giai-doan', from: '2025-12-31', until: '2025-12-31' },
  ]);
  assert.deepEqual(documentEvents(makeDirective('a')), []);
});
