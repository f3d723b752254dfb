import type { ArchiveDocument } from './document.ts';

/** What happens on a day: a meeting; a time in which something is announced, its beginning, its last day; a period ends. */
export type EventKind = 'hoi-nghi' | 'thoi-gian' | 'bat-dau' | 'thoi-han' | 'het-giai-doan';

/** A day or days of which a document tells. */
export interface DocumentEvent {
  kind: EventKind;
  /** First and last day, `YYYY-MM-DD`. */
  from: string;
  until: string;
}

const one = (kind: EventKind, day: string): DocumentEvent => ({ kind, from: day, until: day });

/**
 * The days of a document that stand in a calendar. Only whole days: of a meeting in “tháng 12/2024” no day is guessed. A
 * report in writing is no meeting, unless it names where people met.
 */
export function documentEvents({
  collection,
  data,
}: Pick<ArchiveDocument, 'collection' | 'data'>): DocumentEvent[] {
  const known = { collection, data } as ArchiveDocument;
  switch (known.collection) {
    case 'reports': {
      const { eventDate, docType, venue } = known.data;
      const met = docType.startsWith('tin-') || venue !== undefined;
      return met && /^\d{4}-\d\d-\d\d$/.test(eventDate) ? [one('hoi-nghi', eventDate)] : [];
    }
    case 'announcements': {
      const { from, until } = known.data;
      if (from !== undefined && until !== undefined) return [{ kind: 'thoi-gian', from, until }];
      if (until !== undefined) return [one('thoi-han', until)];
      return from === undefined ? [] : [one('bat-dau', from)];
    }
    case 'directives': {
      const { period } = known.data;
      return period ? [one('het-giai-doan', `${String(period.to)}-12-31`)] : [];
    }
  }
}
