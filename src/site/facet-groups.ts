import type { ArchiveDocument } from '#documents/document.ts';
import { groupBy } from '#documents/group.ts';
import { unit } from '#places/unit.ts';
import { facetPath, FACET_PATHS, type FacetName } from '#documents/urls.ts';
import { compare } from '#vietnamese/compare.ts';
import { yearTotal, type Archive } from './archive-view.ts';
import { countValues, listedValues } from './listed-values.ts';
import { officeMark } from './office-mark.ts';
import { validityWords } from './place-names.ts';

/** A link to a list, and how many documents stand in that list. */
export interface FacetLink {
  label: string;
  path: string;
  total: number;
}

/** The same, or a link that leads to no list and has no count. */
export type CountedLink = Omit<FacetLink, 'total'> & { total: number | null };

/** Ways on from a list: the values of one facet that its documents have. */
export interface FacetGroup {
  facet: FacetName;
  title: string;
  /** The page of all values, and the words of its link. */
  index: { label: string; path: string };
  links: FacetLink[];
}

/** Values printed of a facet; the others are on its index page. */
const SHOWN = 8;

const GROUPS: { facet: FacetName; title: string; all: string }[] = [
  { facet: 'year', title: 'Năm', all: 'Mọi năm' },
  { facet: 'locality', title: 'Địa phương', all: 'Mọi địa phương' },
  { facet: 'docType', title: 'Loại văn bản', all: 'Mọi loại' },
  { facet: 'planType', title: 'Loại kế hoạch', all: 'Mọi loại kế hoạch' },
  { facet: 'issuer', title: 'Cơ quan', all: 'Mọi cơ quan' },
  { facet: 'topic', title: 'Chủ đề', all: 'Mọi chủ đề' },
];

/** How many of the documents have each value, by facet; of places the provinces, since those lists hold what is below them. */
function valueCounts(
  archive: Archive,
  documents: readonly ArchiveDocument[],
): Map<FacetName, [key: string, count: number][]> {
  const listed = listedValues(archive);
  const counts = new Map<FacetName, [string, number][]>();
  for (const [at, count] of countValues(listed, documents)) {
    const value = listed.values[at];
    if (!value || (value.facet === 'locality' && unit(value.key)?.level !== 'province')) continue;
    const found = counts.get(value.facet) ?? [];
    counts.set(value.facet, found);
    found.push([value.key, count]);
  }
  return counts;
}

/** The values with the highest counts, by these: of thousands of offices only those are put in order that may be shown. */
function mostOf(values: readonly [key: string, count: number][]): [key: string, count: number][] {
  const least = values.map(([, count]) => count).sort((a, b) => b - a)[SHOWN - 1] ?? 0;
  return values
    .filter(([, count]) => count >= least)
    .sort(([a, left], [b, right]) => right - left || compare(a, b))
    .slice(0, SHOWN);
}

function labelOf(archive: Archive, facet: FacetName, key: string): string {
  switch (facet) {
    case 'docType':
      return archive.words.docType(key);
    case 'planType':
      return archive.words.title(archive.words.planType(key));
    case 'topic':
      return archive.words.title(archive.words.topic(key));
    case 'locality':
      return unit(key)?.name ?? key;
    case 'issuer': {
      const document = archive.issuers.get(key)?.[0];
      return document ? archive.words.issuer(document) : key;
    }
    default:
      return key;
  }
}

/** Tells values of one name apart: Hưng Yên until 30 June 2025 and since, offices by the unit above their own. */
function apart(archive: Archive, facet: FacetName, key: string, name: string): string {
  if (facet === 'locality') return `${name}, ${validityWords(key)}`;
  const document = facet === 'issuer' ? archive.issuers.get(key)?.[0] : undefined;
  return document ? `${name}, ${officeMark(document)}` : name;
}

/** Documents on the page of a facet value. */
export function facetTotal(archive: Archive, facet: FacetName, key: string): number {
  if (facet === 'year') {
    const shelf = archive.years.get(Number(key));
    return shelf ? yearTotal(shelf) : 0;
  }
  const shelves = {
    locality: archive.unitTrees,
    docType: archive.docTypes,
    planType: archive.planTypes,
    issuer: archive.issuers,
    topic: archive.topics,
    law: archive.laws,
  };
  return shelves[facet].get(key)?.length ?? 0;
}

/**
 * Ways on from a list: for each facet but its own, the values most of its documents have, each with the number of
 * documents in the list it leads to. Years run newest first, the rest by that number.
 */
export function facetGroups(
  archive: Archive,
  documents: readonly ArchiveDocument[],
  own?: FacetName,
): FacetGroup[] {
  const counts = valueCounts(archive, documents);
  return GROUPS.filter(({ facet }) => facet !== own).flatMap(({ facet, title, all }) => {
    const most = counts.get(facet);
    if (!most) return [];
    const shown = mostOf(most).map(([key]) => ({ key, name: labelOf(archive, facet, key) }));
    const named = groupBy(shown, ({ name }) => [name]);
    const links = shown.map(({ key, name }) => ({
      label: named.get(name)?.length === 1 ? name : apart(archive, facet, key, name),
      path: facetPath(facet, key),
      total: facetTotal(archive, facet, key),
    }));
    links.sort((a, b) =>
      facet === 'year' ? compare(b.label, a.label) : b.total - a.total || compare(a.label, b.label),
    );
    return [{ facet, title, index: { label: all, path: `/${FACET_PATHS[facet]}/` }, links }];
  });
}
