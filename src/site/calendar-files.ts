import { groupBy } from '#documents/group.ts';
import { absoluteUrl } from '#documents/site-address.ts';
import { icalendar } from '#exports/icalendar.ts';
import type { DataFile, DataWriter } from '../publish/data-writer.ts';
import type { Archive } from './archive-view.ts';
import { calendarEvents, type ArchiveEvent } from './calendar-events.ts';
import { CALENDARS, documentCalendar, placeCalendar } from './calendars.ts';
import { unitTitle } from './place-words.ts';

/** Events of a calendar: the latest by day, those to come among them. Programs fetch the whole file each time. */
export const CALENDAR_LIMIT = 500;

/** The calendars: of the whole archive, of a kind, of each place that has events, and of each document. */
export const CALENDAR_FILES: DataWriter = { name: 'calendars', files: calendarFiles };

function* calendarFiles(archive: Archive): Generator<DataFile> {
  const events = calendarEvents(archive);
  const site = archive.reference.office.title;
  const file = (path: string, name: string, found: readonly ArchiveEvent[]): DataFile => ({
    path: path.slice(1),
    text: () =>
      icalendar(
        {
          name: `${site}: ${name}`,
          description: 'Bản tham khảo, theo ngày ghi trong văn bản đã đăng.',
          url: absoluteUrl(archive.site, path),
        },
        found.slice(-CALENDAR_LIMIT).map(({ calendar }) => calendar),
      ),
  });
  for (const { path, title, kinds } of CALENDARS)
    yield file(
      path,
      title,
      events.filter(({ kind }) => kinds.includes(kind)),
    );
  for (const [key, found] of groupBy(events, ({ units }) => units))
    yield file(
      placeCalendar(key),
      key === 'viet-nam' ? 'Toàn quốc' : unitTitle(key, undefined),
      found,
    );
  // a withdrawn one stays, so that who added it takes it out
  for (const [path, found] of groupBy(events, (event) => [event.path]))
    yield file(documentCalendar(path), found[0]?.title ?? 'Lịch', found);
}
