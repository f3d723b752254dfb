import type { ArchiveDocument } from './document.ts';

/** Later of two days; either may be missing. */
const later = (a: string, b: string | undefined): string => (b !== undefined && b > a ? b : a);

/**
 * Day on which the document came into the archive: its release, or the day it was held back to. Of one that only a preview
 * shows, the day on which it would come in.
 */
export function publishedDay({ data, hindrances }: ArchiveDocument): string {
  if (hindrances) return later(hindrances.seen, data.publishAt);
  if (!data.release) throw new Error(`${data.id} has no release and cannot be public`);
  return later(data.release.date, data.publishAt);
}

/** Day on which the page last changed in substance: its publication or its latest correction. */
export function modifiedDay(document: ArchiveDocument): string {
  let day = publishedDay(document);
  for (const { date } of document.data.corrections) day = later(day, date);
  return day;
}

/** Latest change among documents; `null` where there are none. */
export function latestDay(documents: readonly ArchiveDocument[]): string | null {
  let latest: string | null = null;
  for (const document of documents) {
    const day = modifiedDay(document);
    if (latest === null || day > latest) latest = day;
  }
  return latest;
}
