import { unit as unitOf } from '#places/unit.ts';
import { predecessors } from '#places/predecessors.ts';
import { successors } from '#places/successors.ts';
import type { ArchiveDocument } from '../document.ts';
import { groupBy } from '../group.ts';

/** A paper that reviews a year, and whose it is: of the place itself, or of a unit that took its ground over or left it. */
export interface ReviewingPaper {
  document: ArchiveDocument;
  kin: 'own' | 'successor' | 'predecessor';
}

/** A place and a year with tasks in the archive. */
export interface PlaceYear {
  /** Key of the unit; of papers of central bodies and military regions the key of the body. */
  place: string;
  year: number;
  /** Documents that set tasks for the year, in the order given. */
  setting: ArchiveDocument[];
  /** Papers that review the year, those of the place first; none of them sets all the tasks itself. */
  reviewing: ReviewingPaper[];
}

/**
 * Every place and year with typed tasks, newest year first, places in the order of the documents. A report reviews its own
 * year; any paper those of which it has results or shortcomings. After a reform the papers of successors and
 * predecessors are read too.
 */
export function placeYears(documents: readonly ArchiveDocument[]): PlaceYear[] {
  const papers = documents.filter(({ collection }) => collection !== 'announcements');
  const setting = groupBy(papers, (paper) => keysOf(paper, yearsOf(paper, ['task'])));
  const reviewing = groupBy(papers, (paper) => keysOf(paper, reviewedYears(paper)));
  const kins = new Map<string, Kin[]>();
  return [...setting]
    .map(([key, own]): PlaceYear => {
      const [place = '', year = ''] = key.split(' ');
      const kin = kins.get(place) ?? kinOf(place);
      kins.set(place, kin);
      const found = kin.flatMap(({ unit, how }) =>
        (reviewing.get(`${unit} ${year}`) ?? []).map((document) => ({ document, kin: how })),
      );
      return {
        place,
        year: Number(year),
        setting: own,
        reviewing: found.filter(({ document }) => own.some((one) => one !== document)),
      };
    })
    .toSorted((a, b) => b.year - a.year);
}

interface Kin {
  unit: string;
  how: ReviewingPaper['kin'];
}

function kinOf(place: string): Kin[] {
  const { validFrom = null, validUntil = null } = unitOf(place) ?? {};
  return [
    { unit: place, how: 'own' },
    ...(validUntil === null ? [] : successors(place)).map(({ unit }): Kin => ({
      unit: unit.key,
      how: 'successor',
    })),
    ...(validFrom === null ? [] : predecessors(place)).map(({ unit }): Kin => ({
      unit: unit.key,
      how: 'predecessor',
    })),
  ];
}

const keysOf = ({ data }: ArchiveDocument, years: Iterable<number>): string[] => {
  const place = data.locality === 'viet-nam' ? data.issuer : data.locality;
  return [...years].map((year) => `${place} ${String(year)}`);
};

function reviewedYears(paper: ArchiveDocument): Set<number> {
  const years = yearsOf(paper, ['result', 'shortcoming']);
  return paper.collection === 'reports' ? years.add(paper.data.year) : years;
}

function yearsOf({ facts }: ArchiveDocument, kinds: readonly string[]): Set<number> {
  return new Set(facts.passages.flatMap(({ kind, year }) => (kinds.includes(kind) ? year : [])));
}
