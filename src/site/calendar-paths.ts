import type { Office } from '#schema/office.ts';
import type { Archive } from './archive-view.ts';
import { keyedPath, type KeyedPath } from './cache-key.ts';
import { calendarViews, type CalendarView } from './calendar-view.ts';

/** Paths of the route `/lich/[...page]`. */
export function calendarPaths(
  archive: Archive,
): KeyedPath<{ page: string | undefined }, { view: CalendarView; office: Office }>[] {
  const { office } = archive.reference;
  return calendarViews(archive).map((view) => {
    const number = view.pager?.page ?? 1;
    const page = number > 1 ? `trang/${String(number)}` : undefined;
    return keyedPath(archive, { page }, { view, office });
  });
}
