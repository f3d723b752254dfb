import type { ArchiveDocument } from './document.ts';

/** EDTF day of issue, or of the event that a report is about. */
export function documentDay(document: ArchiveDocument): string {
  return document.collection === 'reports' ? document.data.eventDate : document.data.issued;
}

/** Year of issue or event; `null` where the text does not give it. */
export function issueYear(document: ArchiveDocument): number | null {
  const year = Number(documentDay(document).slice(0, 4));
  return Number.isInteger(year) ? year : null;
}

/** An EDTF day as a string that sorts: unknown parts come before known ones, an unknown year before all. */
export function sortDay(edtf: string): string {
  if (edtf.length === 10 && !edtf.includes('X')) return edtf; // most days are known
  const [year = 'XXXX', month = 'XX', day = 'XX'] = edtf.split('-');
  return `${year}-${month}-${day}`.replaceAll('X', '0');
}

/** Newest first; documents of one day by their id, so that lists never depend on the order of files. */
export function compareNewestFirst(a: ArchiveDocument, b: ArchiveDocument): number {
  const left = sortDay(documentDay(a));
  const right = sortDay(documentDay(b));
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
