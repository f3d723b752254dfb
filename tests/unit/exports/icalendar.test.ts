import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, icalendar, type CalendarEvent } from '#exports/icalendar.ts';

const head = {
  name: 'Lưu: Hội nghị',
  description: 'Bản tham khảo',
  url: 'https://luu.example/a.ics',
};
const event: CalendarEvent = {
  uid: 'kim-bang-2020-10-13-tin-hoi-nghi.hoi-nghi@luu',
  from: '2025-12-31',
  until: '2025-12-31',
  summary: 'Hội nghị tổng kết; quán triệt, triển khai nhiệm vụ quốc phòng, quân sự địa phương',
  description: 'UBND xã\nBản tham khảo: https://luu.example/\\',
  location: null,
  category: 'Hội nghị',
  url: 'https://luu.example/bao-cao/a/',
  changed: '2026-01-02',
  sequence: 2,
  cancelled: false,
};

/** A calendar read by the rules of RFC 5545: lines unfolded, names from values, TEXT unescaped. */
function read(calendar: string): [name: string, value: string][] {
  return calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const at = line.indexOf(':');
      const value = line
        .slice(at + 1)
        .replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
      return [line.slice(0, at), value];
    });
}
const valueOf = (calendar: string, name: string): string | undefined =>
  read(calendar).find(([found]) => found === name)?.[1];

test('a calendar says what it is, and each event stands between its marks', () => {
  const lines = read(icalendar(head, [event, { ...event, uid: 'b' }]));
  assert.deepEqual(lines[0], ['BEGIN', 'VCALENDAR']);
  assert.deepEqual(lines.at(-1), ['END', 'VCALENDAR']);
  for (const name of ['VERSION', 'PRODID', 'X-WR-CALNAME', 'METHOD'])
    assert.equal(lines.filter(([found]) => found === name).length, 1, name);
  assert.equal(lines.filter(([name, value]) => name === 'BEGIN' && value === 'VEVENT').length, 2);
  for (const name of ['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'SEQUENCE'])
    assert.equal(lines.filter(([found]) => found === name).length, 2, name);
});

test('an event of whole days ends on the day after its last', () => {
  for (const [from, until, start, end] of [
    ['2025-12-31', '2025-12-31', '20251231', '20260101'],
    ['2024-02-28', '2024-02-29', '20240228', '20240301'],
  ] as const) {
    const calendar = icalendar(head, [{ ...event, from, until }]);
    assert.equal(valueOf(calendar, 'DTSTART;VALUE=DATE'), start);
    assert.equal(valueOf(calendar, 'DTEND;VALUE=DATE'), end);
  }
});

test('words come back as they went in', () => {
  const calendar = icalendar(head, [event]);
  assert.equal(valueOf(calendar, 'SUMMARY'), event.summary);
  const lines = read(calendar).filter(([name]) => name === 'DESCRIPTION');
  assert.deepEqual(
    lines.map(([, value]) => value),
    [head.description, event.description],
  );
});

test('what is corrected counts up, what is withdrawn is cancelled, and the clock is not asked', () => {
  const calendar = icalendar(head, [{ ...event, cancelled: true, sequence: 3 }]);
  assert.equal(valueOf(calendar, 'STATUS'), 'CANCELLED');
  assert.equal(valueOf(calendar, 'SEQUENCE'), '3');
  assert.equal(valueOf(calendar, 'DTSTAMP'), '20260102T000000Z');
  assert.equal(valueOf(icalendar(head, [event]), 'STATUS'), 'CONFIRMED');
});

test('no line is longer than 75 octets, no letter is cut, and unfolding gives the line', () => {
  const letters = fc.constantFrom('a', 'ặ', 'Đ', '🪖', 'ễ', ' ', ';', 'ợ');
  // without a size fast-check makes some ten letters at most, which are never folded
  const words = fc.array(letters, { maxLength: 300, size: 'max' }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(words, (line) => {
      const folded = fold(line);
      assert.ok(folded.endsWith('\r\n'));
      const parts = folded.slice(0, -2).split('\r\n');
      for (const [at, part] of parts.entries()) {
        assert.ok(Buffer.byteLength(part) <= 75);
        assert.ok(part.isWellFormed());
        // no line ends before the next letter, of four octets at most, has no room
        assert.ok(at === parts.length - 1 || Buffer.byteLength(part) >= 72);
      }
      assert.equal(folded.replace(/\r\n /g, '').slice(0, -2), line);
    }),
  );
});
