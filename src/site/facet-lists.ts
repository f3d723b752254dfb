import type { ArchiveDocument } from '#documents/document.ts';
import { documentDay } from '#documents/order.ts';
import { groupBy } from '#documents/group.ts';
import { facetPath, FACET_PATHS } from '#documents/urls.ts';
import type { Thing } from '#exports/json-ld.ts';
import { officeThing } from '#exports/subject-things.ts';
import { nowBelongsTo } from '#places/now-belongs-to.ts';
import { compare } from '#vietnamese/compare.ts';
import type { Archive, Shelf } from './archive-view.ts';
import type { Inline } from './inline.ts';
import { listFeeds } from './list-feeds.ts';
import type { ListSpec } from './list-view.ts';
import { officeMark } from './office-mark.ts';
import { officeTitle } from './office-title.ts';
import { someDay, unitTitle } from './place-words.ts';

/** Facets whose pages are plain lists of one key. Years, places and laws have pages of their own. */
export const PLAIN_FACETS = ['docType', 'planType', 'topic', 'issuer'] as const;
export type PlainFacet = (typeof PLAIN_FACETS)[number];

/** Words and addresses of a facet's pages. `param` is its name in the search. */
export const FACET_WORDS: Record<PlainFacet, { kick: string; param: string; about: string }> = {
  docType: { kick: 'Loại văn bản', param: 'loai', about: 'thuộc loại' },
  planType: { kick: 'Loại kế hoạch', param: 'ke-hoach', about: 'thuộc loại kế hoạch' },
  topic: { kick: 'Chủ đề', param: 'chu-de', about: 'có chủ đề' },
  issuer: { kick: 'Cơ quan', param: 'co-quan', about: 'của' },
};

/** The documents of each key of a facet. */
export function shelfOf(archive: Archive, facet: PlainFacet): Shelf {
  const shelves = {
    docType: archive.docTypes,
    planType: archive.planTypes,
    topic: archive.topics,
    issuer: archive.issuers,
  };
  return shelves[facet];
}

function titleOf(
  archive: Archive,
  facet: PlainFacet,
  key: string,
  newest: ArchiveDocument,
): string {
  return facet === 'issuer' ? officeTitle(archive, newest) : archive.words[facet](key);
}

/** What is said of an office besides its documents: the place it belongs to and what became of that place. */
function officeLead(archive: Archive, newest: ArchiveDocument): Inline[] {
  const { locality } = newest.data;
  if (locality === 'viet-nam') return [];
  const day = someDay(documentDay(newest));
  const now = nowBelongsTo(locality, archive.today, day);
  const place = unitTitle(locality, day);
  const link = { text: place, path: facetPath('locality', locality) };
  return now === null ? ['Thuộc ', link, '.'] : ['Thuộc ', link, `, ${now}.`];
}

const STATE_BRANCHES = ['state', 'state-military', 'council'];

function aboutOffice(archive: Archive, title: string, newest: ArchiveDocument): Thing {
  const branch = archive.reference.issuers.get(newest.data.issuer)?.branch ?? '';
  return officeThing(title, STATE_BRANCHES.includes(branch));
}

/** A list of a facet as its index names it. */
export interface FacetHead {
  key: string;
  path: string;
  name: string;
  /** The name with its words kept together. */
  title: string;
  documents: readonly ArchiveDocument[];
}

const heads = new WeakMap<Archive, Map<PlainFacet, FacetHead[]>>();

/** What the lists of a facet are called, in the order of their titles; found once for lists, index and home page. */
export function facetHeads(archive: Archive, facet: PlainFacet): readonly FacetHead[] {
  const known = heads.get(archive) ?? new Map<PlainFacet, FacetHead[]>();
  heads.set(archive, known);
  const found = known.get(facet) ?? headsOf(archive, facet);
  known.set(facet, found);
  return found;
}

function headsOf(archive: Archive, facet: PlainFacet): FacetHead[] {
  const shelves = [...shelfOf(archive, facet)].flatMap(([key, documents]) => {
    const [newest] = documents;
    return newest ? [{ key, documents, newest, name: titleOf(archive, facet, key, newest) }] : [];
  });
  const named = groupBy(shelves, ({ name }) => [name]);
  return shelves
    .map(({ key, documents, newest, name: first }): FacetHead => {
      const alone = facet !== 'issuer' || named.get(first)?.length === 1;
      const name = alone ? first : [first, officeMark(newest)].filter(Boolean).join(', ');
      const title = archive.words.title(name);
      return { key, path: facetPath(facet, key), name, title, documents };
    })
    .sort((a, b) => compare(a.title, b.title));
}

/** The lists of a facet, in the order of their titles. */
export function facetLists(archive: Archive, facet: PlainFacet): (ListSpec & { key: string })[] {
  const { kick, param, about } = FACET_WORDS[facet];
  return facetHeads(archive, facet).map(({ name, ...head }) => {
    const { key, documents } = head;
    const newest = facet === 'issuer' ? documents[0] : undefined;
    return {
      ...head,
      kick,
      description: `Danh sách văn bản về quốc phòng, quân sự địa phương ${about} ${name}.`,
      trail: [{ label: kick, path: `/${FACET_PATHS[facet]}/` }],
      lead: newest ? officeLead(archive, newest) : [],
      facet,
      ...(newest && { about: aboutOffice(archive, name, newest) }),
      search: `/tim-kiem/?${param}=${key}`,
      ...listFeeds(archive, facet, key, documents),
    };
  });
}
