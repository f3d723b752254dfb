import { knownUnit } from '#places/known-unit.ts';
import { predecessors } from '#places/predecessors.ts';
import { unit } from '#places/unit.ts';
import type { ArchiveDocument } from '../document.ts';
import { groupBy } from '../group.ts';
import { sameMatter } from './same-matter.ts';

/** The papers that an office writes year after year: one type, one main plan type. Of a year with several there is none. */
export type YearlyLines = ReadonlyMap<string, readonly ArchiveDocument[]>;

/** Further back is another time: a term of office, or the period before. */
const MOST_YEARS = 5;

/** All lines of an archive, each from its latest year back; announcements stand in none. */
export function yearlyLines(documents: readonly ArchiveDocument[]): YearlyLines {
  const roots = new Map<string, string>();
  const all = groupBy(documents, (document) => {
    if (document.collection === 'announcements') return [];
    const { locality } = document.data;
    const root = roots.get(locality) ?? sameOffice(locality);
    roots.set(locality, root);
    return [lineOf(document, root)];
  });
  const lines = new Map<string, ArchiveDocument[]>();
  for (const line of all.values()) {
    const ofYear = groupBy(line, ({ data }) => [data.year]);
    const single = line.filter(({ data }) => ofYear.get(data.year)?.length === 1);
    if (single.length < 2) continue;
    single.sort((a, b) => b.data.year - a.data.year);
    for (const document of single) lines.set(document.id, single);
  }
  return lines;
}

/** What the same office wrote of the same kind and matter the year before, or in the latest of the five years before; else `null`. */
export function previousYear(
  lines: YearlyLines,
  document: ArchiveDocument,
): ArchiveDocument | null {
  const { year } = document.data;
  const earlier = lines
    .get(document.id)
    ?.filter(({ data }) => data.year < year && year - data.year <= MOST_YEARS);
  return earlier?.find((other) => sameMatter(document, other)) ?? null;
}

function lineOf({ collection, data }: ArchiveDocument, root: string): string {
  return [collection, root, data.issuer, data.docType, data.planTypes[0] ?? ''].join(' ');
}

/** The oldest unit of the same name and level that a unit was made of: its offices were called the same. */
function sameOffice(locality: string): string {
  if (!unit(locality)) return locality;
  const seen = new Set([locality]);
  for (let key = locality; ;) {
    const { name, level } = knownUnit(key);
    const older = predecessors(key).find(
      ({ unit: before }) => before.name === name && before.level === level && !seen.has(before.key),
    );
    if (!older) return key;
    key = older.unit.key;
    seen.add(key);
  }
}
