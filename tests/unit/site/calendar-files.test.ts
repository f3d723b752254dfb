import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CALENDAR_FILES, CALENDAR_LIMIT } from '#site/calendar-files.ts';
import type { DataSource } from '../../../src/publish/data-writer.ts';
import { makeDirective, makeReport } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const filesOf = (documents: Parameters<typeof makeArchive>[0]): Map<string, string> =>
  new Map(
    [...CALENDAR_FILES.files(makeArchive(documents), {} as DataSource)].map(({ path, text }) => [
      path,
      String(text()),
    ]),
  );
const count = (text: string | undefined): number => text?.match(/BEGIN:VEVENT/g)?.length ?? 0;

test('the whole, each kind, each place with what is below it, and each document have a calendar', () => {
  const files = filesOf([
    makeReport('a', { docType: 'tin-hoi-nghi', eventDate: '2024-12-20' }),
    makeDirective('b', { period: { from: 2021, to: 2025 } }),
  ]);
  assert.deepEqual([...files].map(([path, text]) => [path, count(text)]).sort(), [
    ['bao-cao/a/lich.ics', 1],
    ['dia-phuong/hung-yen-33/lich.ics', 2],
    ['dia-phuong/kim-dong-331/lich.ics', 2],
    ['lich/giai-doan.ics', 1],
    ['lich/hoi-nghi.ics', 1],
    ['lich/lich.ics', 2],
    ['lich/thong-bao.ics', 0],
    ['van-ban/b/lich.ics', 1],
  ]);
});

test('a calendar holds the latest events', () => {
  const many = Array.from({ length: CALENDAR_LIMIT + 3 }, (_, at) =>
    makeDirective(`d${String(at)}`, { period: { from: 1900, to: 1900 + (at % 200) } }),
  );
  const text = filesOf(many).get('lich/lich.ics');
  assert.equal(count(text), CALENDAR_LIMIT);
  assert.match(text ?? '', /DTSTART;VALUE=DATE:20991231/);
  assert.doesNotMatch(text ?? '', /DTSTART;VALUE=DATE:19001231/);
});
