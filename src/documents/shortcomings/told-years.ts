import type { ArchiveDocument } from '../document.ts';

/**
 * What the archive has of a place and a year: `marked`: a report of that year, or another document with passages of it,
 * in which an editor typed results or shortcomings; `unmarked`: a report of that year without any such passage, of which
 * nothing can be said.
 */
export type Coverage = 'marked' | 'unmarked';

/** Coverage by place, then by year. */
export type ToldYears = ReadonlyMap<string, ReadonlyMap<number, Coverage>>;

/** Which years of which places the documents tell of; a report stands for its `year`, a passage for its own. */
export function toldYears(documents: Iterable<ArchiveDocument>): ToldYears {
  const places = new Map<string, Map<number, Coverage>>();
  for (const document of documents) {
    const marked = new Set(
      document.facts.passages.filter(({ kind }) => kind !== 'task').map(({ year }) => year),
    );
    const years = document.collection === 'reports' ? [document.data.year, ...marked] : [...marked];
    if (years.length === 0) continue;
    const place = document.data.locality;
    const known = places.get(place) ?? new Map<number, Coverage>();
    places.set(place, known);
    for (const year of years)
      if (known.get(year) !== 'marked') known.set(year, marked.has(year) ? 'marked' : 'unmarked');
  }
  return places;
}
