import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestDay, modifiedDay, publishedDay } from '#documents/published.ts';
import { asHeld, makeDirective } from './make-document.ts';

const released = (day: string) => ({
  by: 'kho-mau',
  date: day,
  ground: 'already-public' as const,
  checks: ['secrecy' as const],
  covers: [],
});

test('a document came in on the day of its release, or the later day it was held back to', () => {
  const release = released('2026-01-02');
  assert.equal(publishedDay(makeDirective('a', { release })), '2026-01-02');
  assert.equal(
    publishedDay(makeDirective('a', { release, publishAt: '2026-03-01' })),
    '2026-03-01',
  );
  assert.equal(
    publishedDay(makeDirective('a', { release, publishAt: '2025-12-01' })),
    '2026-01-02',
  );
});

test('a document without a release is never public', () => {
  assert.throws(() => publishedDay(makeDirective('a', { release: undefined })), /no release/);
});

test('the latest correction is the last change, in whatever order they are written', () => {
  const corrections = ['2026-05-01', '2026-02-01'].map((date) => ({
    date,
    kind: 'bo-sung' as const,
    note: 'x',
  }));
  assert.equal(modifiedDay(makeDirective('a', { corrections })), '2026-05-01');
  assert.equal(modifiedDay(makeDirective('a')), '2026-01-02');
});

test('a list changed when the latest of its documents did', () => {
  const documents = ['2026-01-02', '2026-04-01', '2026-02-01'].map((day) =>
    makeDirective(day, { release: released(day) }),
  );
  assert.equal(latestDay(documents), '2026-04-01');
  assert.equal(latestDay([]), null);
});

test('of a draft in a preview the day of the preview stands for that of its publication', () => {
  const draft = makeDirective('a', { release: undefined });
  assert.equal(publishedDay(asHeld(draft)), '2026-11-21');
  const later = makeDirective('a', { release: undefined, publishAt: '2027-01-01' });
  assert.equal(publishedDay(asHeld(later)), '2027-01-01');
});
