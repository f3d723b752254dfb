import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarLink } from '#site/document-view/calendar-link.ts';
import { makeAnnouncement, makeDirective } from '../../documents/make-document.ts';

test('a document that tells of days leads to its calendar; others, and previews, have none', () => {
  const dated = makeAnnouncement('a', { until: '2026-02-15' });
  assert.equal(calendarLink(dated), '/thong-bao/a/lich.ics');
  assert.equal(calendarLink(dated, true), null);
  assert.equal(calendarLink(makeDirective('b')), null);
});
