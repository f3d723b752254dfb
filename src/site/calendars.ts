import type { EventKind } from '#documents/document-events.ts';
import { facetPath } from '#documents/urls.ts';

/** The page of events. */
export const CALENDAR_PATH = '/lich/';

/** Calendars of the whole archive and of a kind of events. Addresses are permanent. */
export const CALENDARS: readonly {
  path: string;
  title: string;
  kinds: readonly EventKind[];
}[] = [
  {
    path: `${CALENDAR_PATH}lich.ics`,
    title: 'Mọi việc',
    kinds: ['hoi-nghi', 'thoi-gian', 'bat-dau', 'thoi-han', 'het-giai-doan'],
  },
  { path: `${CALENDAR_PATH}hoi-nghi.ics`, title: 'Hội nghị', kinds: ['hoi-nghi'] },
  {
    path: `${CALENDAR_PATH}thong-bao.ics`,
    title: 'Thời gian, hạn của thông báo',
    kinds: ['thoi-gian', 'bat-dau', 'thoi-han'],
  },
  { path: `${CALENDAR_PATH}giai-doan.ics`, title: 'Hết giai đoạn', kinds: ['het-giai-doan'] },
];

/** Calendar of a place and all below it. */
export function placeCalendar(key: string): string {
  return `${facetPath('locality', key)}lich.ics`;
}

/** Calendar of one document, by its path. */
export function documentCalendar(path: string): string {
  return `${path}lich.ics`;
}
