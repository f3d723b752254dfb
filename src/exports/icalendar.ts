import { dayAfter } from '#places/day-after.ts';

/** Days of one event of a calendar; days are `YYYY-MM-DD`. */
export interface CalendarEvent {
  /** Permanent and the same in every calendar that has the event. */
  uid: string;
  from: string;
  /** Last day. */
  until: string;
  summary: string;
  description: string;
  location: string | null;
  category: string;
  /** Whole address. */
  url: string;
  /** Day on which what is told of the event last changed. */
  changed: string;
  /** How often that has changed. */
  sequence: number;
  cancelled: boolean;
}

/** A calendar without its events. */
export interface CalendarHead {
  name: string;
  description: string;
  /** Its own whole address. */
  url: string;
}

/**
 * A calendar of whole days as iCalendar (RFC 5545; name, address and refreshing by RFC 7986). Own code: the few properties are
 * exact and the same at every build, and one event stands as the same text in many files.
 */
export function icalendar(head: CalendarHead, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Luu//Lich//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(head.name)}`,
    `X-WR-CALNAME:${text(head.name)}`,
    `DESCRIPTION:${text(head.description)}`,
    `SOURCE;VALUE=URI:${head.url}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ];
  return `${lines.map(fold).join('')}${events.map(eventText).join('')}END:VCALENDAR\r\n`;
}

const made = new WeakMap<CalendarEvent, string>();

function eventText(event: CalendarEvent): string {
  const known = made.get(event) ?? writeEvent(event);
  made.set(event, known);
  return known;
}

function writeEvent(event: CalendarEvent): string {
  const changed = `${plainDay(event.changed)}T000000Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.uid)}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${String(event.sequence)}`,
    `DTSTART;VALUE=DATE:${plainDay(event.from)}`,
    // the end is the first day that is no longer meant
    `DTEND;VALUE=DATE:${plainDay(dayAfter(event.until))}`,
    `SUMMARY:${text(event.summary)}`,
    `DESCRIPTION:${text(event.description)}`,
    ...(event.location === null ? [] : [`LOCATION:${text(event.location)}`]),
    `CATEGORIES:${text(event.category)}`,
    `URL;VALUE=URI:${event.url}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // a day to know of, not one on which nothing else fits
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
    .map(fold)
    .join('');
}

const plainDay = (day: string): string => day.replaceAll('-', '');

/** A value of the type TEXT (3.3.11). */
function text(words: string): string {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** Octets of a line without its end (3.1). */
const LONGEST = 75;

/**
 * A content line with its end, broken where it is longer than 75 octets of UTF-8, never inside a letter; each further line
 * begins with a blank.
 */
export function fold(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return `${folded}\r\n`;
}
