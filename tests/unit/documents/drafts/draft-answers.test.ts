import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateField, firstDay } from '#documents/drafts/draft-answers.ts';

test('a report has the day of an event, all else a day of issue', () => {
  assert.equal(dateField('reports'), 'eventDate');
  assert.equal(dateField('directives'), 'issued');
  assert.equal(dateField('announcements'), 'issued');
  assert.equal(dateField(undefined), 'issued');
});

test('a day is looked up on its first possible date', () => {
  assert.equal(firstDay({ date: '2024-12' }), '2024-12-01');
  assert.equal(firstDay({ date: 'XXXX-12-20' }), undefined);
  assert.equal(firstDay({}), undefined);
});
