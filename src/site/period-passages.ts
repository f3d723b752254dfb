import type { NamedPeriod } from '#documents/named-periods.ts';
import { documentPath } from '#documents/urls.ts';
import type { Archive } from './archive-view.ts';
import { periodWords, spanWords } from './period-words.ts';

/** A passage of a document that names a period. */
export interface PeriodPassage {
  title: string;
  about: string;
  path: string;
  /** Names the body, which is read when the page is made. */
  digest: string;
  anchor: string;
}

/** A period that texts name, with the newest of the documents that do. */
export interface TextPeriod extends NamedPeriod {
  words: string;
  /** How many documents name it. */
  total: number;
  passages: PeriodPassage[];
  /** The search for these words. */
  search: string;
}

/** Passages shown of a period. */
const SHOWN = 3;
/** Periods shown. */
const MOST = 40;

/**
 * Periods that texts name and that end in `year` or later, soonest first: plans that the archive may not hold. Left out is
 * what the same passage says of an act with that period, and a document's own period: both stand on the page already.
 */
export function textPeriods(archive: Archive, year: number): TextPeriod[] {
  const found = new Map<string, TextPeriod>();
  for (const document of archive.documents) {
    const { data, facts } = document;
    for (const { anchor, ...period } of facts.periods ?? []) {
      if (Math.max(period.to, period.vision ?? 0) < year) continue;
      if (data.period?.from === period.from && data.period.to === period.to) continue;
      if (citesIt(archive, facts.citations, anchor, period)) continue;
      const words = periodWords(period);
      const group = found.get(words) ?? {
        ...period,
        words,
        total: 0,
        passages: [],
        search: `/tim-kiem/?q=${encodeURIComponent(`"${spanWords(period).toLocaleLowerCase('vi')}"`)}`,
      };
      found.set(words, group);
      group.total += 1;
      if (group.passages.length >= SHOWN) continue;
      const { title, issuer, day } = archive.words.row(document);
      group.passages.push({
        title,
        about: `${issuer}, ${day}`,
        path: `${documentPath(document)}#${anchor}`,
        digest: document.digest,
        anchor,
      });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.to - b.to || b.total - a.total || a.from - b.from)
    .slice(0, MOST);
}

/** True where the passage cites an act whose name has the same years. */
function citesIt(
  archive: Archive,
  citations: readonly { target: string; kind: string; anchor: string }[],
  anchor: string,
  { from, to }: NamedPeriod,
): boolean {
  return citations.some((citation) => {
    if (citation.anchor !== anchor) return false;
    const name =
      citation.kind === 'law'
        ? archive.reference.laws.get(citation.target)?.name
        : archive.lookup.byId(citation.target)?.data.title;
    return name?.includes(String(from)) === true && name.includes(String(to));
  });
}
