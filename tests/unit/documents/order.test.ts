import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNewestFirst, documentDay, issueYear, sortDay } from '#documents/order.ts';
import { makeDirective, makeReport } from './make-document.ts';

test('the day of a report is the day of its event, of others the day of issue', () => {
  assert.equal(documentDay(makeReport('a', { eventDate: '2020-10-13' })), '2020-10-13');
  assert.equal(documentDay(makeDirective('b', { issued: '2024-12' })), '2024-12');
});

test('an unknown year stays unknown', () => {
  assert.equal(issueYear(makeReport('a', { eventDate: 'XXXX-01-18' })), null);
  assert.equal(issueYear(makeReport('a', { eventDate: '2024-01-18' })), 2024);
  assert.equal(sortDay('XXXX-01-18'), '0000-01-18');
  assert.equal(sortDay('2020'), '2020-00-00');
});

test('newest first; unknown parts after known ones; ties by id', () => {
  const days: [string, string][] = [
    ['e', '2020'],
    ['f', 'XXXX-12-31'],
    ['b', '2024-12-20'],
    ['a', '2024-12-20'],
    ['d', '2020-10'],
    ['c', '2020-10-13'],
  ];
  const documents = days.map(([id, issued]) => makeDirective(id, { issued }));
  assert.equal(
    documents
      .sort(compareNewestFirst)
      .map(({ id }) => id)
      .join(''),
    'abcdef',
  );
});
