import { documentEvents, type DocumentEvent, type EventKind } from '#documents/document-events.ts';
import type { ArchiveDocument, Tombstone } from '#documents/document.ts';
import { facetKeys } from '#documents/facet-keys.ts';
import { documentDay } from '#documents/order.ts';
import { modifiedDay } from '#documents/published.ts';
import { absoluteUrl } from '#documents/site-address.ts';
import { documentPath } from '#documents/urls.ts';
import type { CalendarEvent } from '#exports/icalendar.ts';
import type { Archive } from './archive-view.ts';
import { keysAbove, placeLine, someDay } from './place-words.ts';

/** An event of the archive, for lists and calendars. */
export interface ArchiveEvent {
  kind: EventKind;
  from: string;
  until: string;
  title: string;
  /** Path of the document. */
  path: string;
  /** Units it belongs to, with all above them. */
  units: string[];
  /** The same event in the words of a calendar. */
  calendar: CalendarEvent;
}

/** What is said of an event of each kind: before its title in a calendar, and as its category. */
export const EVENT_WORDS: Record<EventKind, { before: string; name: string }> = {
  'hoi-nghi': { before: '', name: 'Hội nghị' },
  'thoi-gian': { before: '', name: 'Thời gian thông báo' },
  'bat-dau': { before: 'Bắt đầu: ', name: 'Bắt đầu' },
  'thoi-han': { before: 'Hạn cuối: ', name: 'Hạn cuối' },
  'het-giai-doan': { before: 'Hết giai đoạn: ', name: 'Hết giai đoạn' },
};

const known = new WeakMap<Archive, ArchiveEvent[]>();

/** All events of what is public, and those of withdrawn documents as cancelled; by day, oldest first. */
export function calendarEvents(archive: Archive): ArchiveEvent[] {
  const made =
    known.get(archive) ??
    [
      ...archive.documents.flatMap((document) => eventsOf(archive, document)),
      ...archive.tombstones.flatMap((stone) => cancelledEvents(archive, stone)),
    ].sort((a, b) => (a.from === b.from ? order(a.path, b.path) : order(a.from, b.from)));
  known.set(archive, made);
  return made;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The events of a document; drafts of a preview have none, for a calendar keeps what it once fetched. */
function eventsOf(archive: Archive, document: ArchiveDocument): ArchiveEvent[] {
  if (document.hindrances) return [];
  const events = documentEvents(document);
  if (events.length === 0) return [];
  const { data } = document;
  const day = documentDay(document);
  const supplied = data.dateBasis.day ?? 'stated';
  const more = {
    place: placeLine(data.locality, someDay(day)),
    location: 'venue' in data ? data.venue : 'place' in data ? data.place : undefined,
    description: [
      archive.words.issuer(document),
      data.summary ?? document.facts.excerpt,
      ...(document.collection === 'reports' && supplied !== 'stated'
        ? ['Ngày không ghi trong văn bản, do biên tập xác định.']
        : []),
    ],
    changed: modifiedDay(document),
    sequence: data.corrections.length,
  };
  const units = treeOf(facetKeys(document).locality, day);
  return events.map((event) =>
    archiveEvent(archive, {
      ...event,
      title: data.title,
      document,
      units,
      cancelled: false,
      ...more,
    }),
  );
}

/** The events of a withdrawn document, so that calendars take them out. */
function cancelledEvents(archive: Archive, stone: Tombstone): ArchiveEvent[] {
  const { was, title, date, note } = stone;
  if (!was || date === null) return [];
  const units = treeOf(was.facets.locality, was.day);
  return was.events.map((event) =>
    archiveEvent(archive, {
      ...event,
      title: title ?? 'Văn bản đã thu hồi',
      document: stone,
      units,
      cancelled: true,
      place: placeLine(was.facets.locality[0] ?? 'viet-nam', someDay(was.day)),
      location: undefined,
      description: ['Văn bản đã được thu hồi.', ...(note === null ? [] : [note])],
      changed: date,
      // later than any correction before it
      sequence: 1000,
    }),
  );
}

interface EventParts extends DocumentEvent {
  title: string;
  document: ArchiveDocument | Tombstone;
  units: string[];
  place: string;
  location: string | undefined;
  description: string[];
  changed: string;
  sequence: number;
  cancelled: boolean;
}

function archiveEvent({ site }: Archive, parts: EventParts): ArchiveEvent {
  const { kind, from, until, title, document, units, place, location } = parts;
  const path = documentPath(document);
  const url = absoluteUrl(site, path);
  const { before, name } = EVENT_WORDS[kind];
  const calendar: CalendarEvent = {
    // without the site's address: it would be another event after a move
    uid: `${document.id}.${kind}@luu`,
    from,
    until,
    summary: before + title,
    description: [...parts.description, `Bản tham khảo: ${url}`].filter(Boolean).join('\n'),
    location: location ?? place,
    category: name,
    url,
    changed: parts.changed,
    sequence: parts.sequence,
    cancelled: parts.cancelled,
  };
  return { kind, from, until, title, path, units, calendar };
}

function treeOf(keys: readonly string[], day: string): string[] {
  const when = someDay(day);
  return [...new Set(keys.flatMap((key) => [key, ...keysAbove(key, when)]))];
}
