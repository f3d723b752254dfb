import type { ArchiveDocument } from '#documents/document.ts';
import { documentUnits } from '#documents/facets.ts';
import { pageSize } from '#documents/paginate.ts';
import { timeline } from '#documents/timeline.ts';
import { formatYears } from '#vietnamese/format-years.ts';
import type { Archive } from './archive-view.ts';
import type { RegisterRow } from './register.ts';

/** A document of a year list, with the place it is from where that is another unit. */
export interface TimelineEntry {
  row: RegisterRow;
  elsewhere: string | null;
}

/** A line of a year list; without entries it is a gap. */
export interface TimelineLine {
  years: string;
  entries: TimelineEntry[];
}

/** The year list of a place cut into pages; a year may run over two of them. Always one page, perhaps empty. */
export function timelinePages(
  archive: Archive,
  documents: readonly ArchiveDocument[],
  own: string,
): TimelineLine[][] {
  const size = pageSize(documents.length);
  const pages: TimelineLine[][] = [];
  let page: TimelineLine[] = [];
  let room = size;
  for (const row of timeline(documents)) {
    if (row.kind === 'gap') {
      page.push({ years: formatYears(row.from, row.to), entries: [] });
      continue;
    }
    const years = row.kind === 'year' ? String(row.year) : 'chưa rõ năm';
    let rest = row.documents;
    while (rest.length > 0) {
      if (room === 0) {
        pages.push(page);
        page = [];
        room = size;
      }
      const taken = rest.slice(0, room);
      page.push({ years, entries: taken.map((document) => entryOf(archive, document, own)) });
      room -= taken.length;
      rest = rest.slice(taken.length);
    }
  }
  return [...pages, page];
}

function entryOf(archive: Archive, document: ArchiveDocument, own: string): TimelineEntry {
  const row = archive.words.row(document);
  return { row, elsewhere: documentUnits(document).includes(own) ? null : row.place };
}
