import type { ArchiveDocument, PassageFact } from '#documents/document.ts';
import { makeReport } from '../make-document.ts';

/** A report of a place and a year with shortcomings of these topics; `null`: nothing in it is typed. */
export function makeTold(
  locality: string,
  year: number,
  topics: readonly string[] | null,
): ArchiveDocument {
  const passages: PassageFact[] = (topics ?? []).map((topic, at) => ({
    kind: 'shortcoming',
    anchor: `han-che-${String(at + 1)}`,
    topic,
    year,
  }));
  if (topics) passages.push({ kind: 'result', anchor: 'kq', topic: 'tuyen-quan', year });
  return makeReport(`${locality}-${String(year)}`, { locality, year }, { facts: { passages } });
}
