import { paginate } from '#documents/paginate.ts';
import { unit } from '#places/unit.ts';
import { compare } from '#vietnamese/compare.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { Archive } from './archive-view.ts';
import { calendarEvents, EVENT_WORDS, type ArchiveEvent } from './calendar-events.ts';
import { CALENDAR_PATH, CALENDARS, placeCalendar } from './calendars.ts';
import { listPath, pagerView, type PagerView } from './list-view.ts';
import { validityWords } from './place-names.ts';
import { unitTitle } from './place-words.ts';

/** A line of the page of events. */
export interface EventRow {
  /** “20/12/2024”, “01/02/2026–15/02/2026”. */
  when: string;
  kind: string;
  title: string;
  path: string;
  place: string;
}

/** All that a page of events shows. Only the first has more than past events. */
export interface CalendarView {
  path: string;
  pager: PagerView | null;
  /** Going on today, and to come; soonest first. */
  running: EventRow[];
  coming: EventRow[];
  /** Newest first. */
  past: EventRow[];
  totals: { coming: number; past: number };
  calendars: { title: string; path: string; total: number }[];
  /** Provinces and the country, whose calendars hold what is below them. */
  places: { label: string; path: string; total: number }[];
}

/** Events to come that are listed; the calendars have all. */
const MOST_COMING = 100;

/** The pages of events, as on the archive's today. Withdrawn documents are not listed. */
export function calendarViews(archive: Archive): CalendarView[] {
  const events = calendarEvents(archive).filter(({ calendar }) => !calendar.cancelled);
  const { today } = archive;
  const over = events.filter(({ until }) => until < today).reverse();
  const coming = events.filter(({ from }) => from > today);
  const running = events.filter(({ from, until }) => from <= today && until >= today);
  return paginate(over).map((cut) => {
    const first = cut.page === 1;
    return {
      path: listPath(CALENDAR_PATH, cut.page),
      pager: pagerView(CALENDAR_PATH, cut),
      running: first ? running.map(row) : [],
      coming: first ? coming.slice(0, MOST_COMING).map(row) : [],
      past: cut.items.map(row),
      totals: { coming: coming.length, past: over.length },
      calendars: first
        ? CALENDARS.map(({ title, path, kinds }) => ({
            title,
            path,
            total: events.filter(({ kind }) => kinds.includes(kind)).length,
          }))
        : [],
      places: first ? places(events) : [],
    };
  });
}

function row({ kind, from, until, title, path, calendar }: ArchiveEvent): EventRow {
  return {
    when: from === until ? formatDate(from) : `${formatDate(from)}–${formatDate(until)}`,
    kind: EVENT_WORDS[kind].name,
    title,
    path,
    place: calendar.location ?? '',
  };
}

function places(events: readonly ArchiveEvent[]): CalendarView['places'] {
  const totals = new Map<string, number>();
  for (const { units } of events)
    for (const key of units)
      if (key === 'viet-nam' || unit(key)?.level === 'province')
        totals.set(key, (totals.get(key) ?? 0) + 1);
  return [...totals]
    .map(([key, total]) => ({
      label:
        key === 'viet-nam'
          ? 'Toàn quốc, văn bản của trung ương'
          : [unitTitle(key, undefined), validityWords(key)].filter(Boolean).join(', '),
      path: placeCalendar(key),
      total,
    }))
    .sort((a, b) => compare(a.label, b.label));
}
