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

/** The lists of a facet, in the order of their titles. */
export function facetLists(archive: Archive, facet: PlainFacet): (ListSpec & { key: string })[] {
  const { kick, param, about } = FACET_WORDS[facet];
  const shelves = [...shelfOf(archive, facet)];
  const named = groupBy(shelves, ([key, [newest]]) =>
    newest ? [titleOf(archive, facet, key, newest)] : [],
  );
  const lists = shelves.flatMap(([key, documents]) => {
    const [newest] = documents;
    if (!newest) return [];
    const name = titleOf(archive, facet, key, newest);
    const alone = facet !== 'issuer' || named.get(name)?.length === 1;
    const title = alone ? name : [name, officeMark(newest)].filter(Boolean).join(', ');
    return [
      {
        key,
        path: facetPath(facet, key),
        title: archive.words.title(title),
        kick,
        description: `Danh sách văn bản về quốc phòng, quân sự địa phương ${about} ${title}.`,
        trail: [{ label: kick, path: `/${FACET_PATHS[facet]}/` }],
        documents,
        lead: facet === 'issuer' ? officeLead(archive, newest) : [],
        facet,
        ...(facet === 'issuer' ? { about: aboutOffice(archive, title, newest) } : {}),
        search: `/tim-kiem/?${param}=${key}`,
        ...listFeeds(archive, facet, key, documents),
      },
    ];
  });
  return lists.sort((a, b) => compare(a.title, b.title));
}
