import { documentEvents } from '#documents/document-events.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import { documentPath } from '#documents/urls.ts';
import { documentCalendar } from '../calendars.ts';
import { thisPreview } from '../this-preview.ts';

/** Path of the calendar file of a document that tells of days; `null` for others, and in a preview, which has no calendars. */
export function calendarLink(
  document: ArchiveDocument,
  preview = thisPreview() !== null,
): string | null {
  if (preview || documentEvents(document).length === 0) return null;
  return documentCalendar(documentPath(document));
}
