import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarViews } from '#site/calendar-view.ts';
import { makeAnnouncement, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const met = (id: string, eventDate: string) =>
  makeReport(id, { docType: 'tin-hoi-nghi', eventDate });

test('today parts what is over from what goes on and what comes', () => {
  const archive = makeArchive([
    met('old', '2020-01-01'),
    met('older', '2019-01-01'),
    met('later', '2999-02-01'),
    met('soon', '2999-01-01'),
    makeAnnouncement('now', { from: '2000-01-01', until: '2999-01-01' }),
  ]);
  const [view] = calendarViews(archive);
  const ids = (rows: { path: string }[] | undefined): (string | undefined)[] =>
    (rows ?? []).map(({ path }) => path.split('/')[2]);
  assert.deepEqual(ids(view?.past), ['old', 'older']);
  assert.deepEqual(ids(view?.running), ['now']);
  assert.deepEqual(ids(view?.coming), ['soon', 'later']);
  assert.equal(view?.running[0]?.when, '01/01/2000–01/01/2999');
  assert.deepEqual(
    view?.places.map(({ path, total }) => [path, total]),
    [['/dia-phuong/hung-yen-33/lich.ics', 5]],
  );
});

test('what is over fills pages, and only the first has the rest', () => {
  const many = Array.from({ length: 60 }, (_, at) => met(`d${String(at)}`, '2020-01-01'));
  const [first, second] = calendarViews(makeArchive([...many, met('soon', '2999-01-01')]));
  assert.deepEqual([first?.past.length, second?.past.length], [50, 10]);
  assert.equal(second?.path, '/lich/trang/2/');
  assert.deepEqual([second?.coming, second?.calendars, second?.places], [[], [], []]);
});

test('without events the page still answers', () => {
  assert.equal(calendarViews(makeArchive([])).length, 1);
});
