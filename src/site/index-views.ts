import { FACET_PATHS } from '#documents/urls.ts';
import { displayName } from '#places/display-name.ts';
import { compare } from '#vietnamese/compare.ts';
import type { Archive } from './archive-view.ts';
import type { FacetLink } from './facet-groups.ts';
import { facetLists, type PlainFacet } from './facet-lists.ts';
import type { Inline } from './inline.ts';
import { keysAbove } from './place-words.ts';

/** Values of a facet under one heading; `title` is `null` where one group holds all. */
export interface IndexGroup {
  title: string | null;
  links: FacetLink[];
}

/** The page of all values of a facet. */
export interface IndexView {
  path: string;
  title: string;
  description: string;
  lead: Inline[];
  groups: IndexGroup[];
}

const WORDS: Record<PlainFacet, { title: string; description: string }> = {
  docType: {
    title: 'Loại văn bản',
    description:
      'Văn bản về quốc phòng, quân sự địa phương theo loại: chỉ thị, nghị quyết, báo cáo …',
  },
  planType: {
    title: 'Loại kế hoạch',
    description:
      'Văn bản về quốc phòng, quân sự địa phương theo loại kế hoạch: nhiệm vụ năm, tuyển quân, giáo dục quốc phòng và an ninh …',
  },
  topic: {
    title: 'Chủ đề',
    description: 'Văn bản về quốc phòng, quân sự địa phương theo chủ đề.',
  },
  issuer: {
    title: 'Cơ quan',
    description: 'Cơ quan ban hành văn bản, tổ chức hội nghị về quốc phòng, quân sự địa phương.',
  },
};

/** All values of a facet that have documents, with how many. Controlled lists keep the order of their file. */
export function indexView(archive: Archive, facet: PlainFacet): IndexView {
  const links = facetLists(archive, facet).map(({ key, title, path, documents }) => ({
    key,
    link: { label: title, path, total: documents.length },
  }));
  const groups =
    facet === 'issuer'
      ? officeGroups(archive, links)
      : [{ title: null, links: inFileOrder(archive, facet, links) }];
  return { ...WORDS[facet], path: `/${FACET_PATHS[facet]}/`, lead: [], groups };
}

interface KeyedLink {
  key: string;
  link: FacetLink;
}

function inFileOrder(
  archive: Archive,
  facet: Exclude<PlainFacet, 'issuer'>,
  links: readonly KeyedLink[],
): FacetLink[] {
  const lists = {
    docType: archive.reference.docTypes,
    planType: archive.reference.planTypes,
    topic: archive.reference.topics,
  };
  const order = new Map([...lists[facet].keys()].map((key, index) => [key, index]));
  const place = ({ key }: KeyedLink): number => order.get(key) ?? order.size;
  return links.toSorted((a, b) => place(a) - place(b)).map(({ link }) => link);
}

/** Central bodies first, then those of each province with all below it. */
function officeGroups(archive: Archive, links: readonly KeyedLink[]): IndexGroup[] {
  const groups = new Map<string, FacetLink[]>();
  for (const { key, link } of links) {
    const locality = archive.issuers.get(key)?.[0]?.data.locality ?? 'viet-nam';
    const province = [locality, ...keysAbove(locality, undefined)].at(-1) ?? locality;
    groups.set(province, [...(groups.get(province) ?? []), link]);
  }
  const central = groups.get('viet-nam');
  groups.delete('viet-nam');
  const named = [...groups].map(([province, found]) => ({
    title: displayName(province, '9999-12-31'),
    links: found,
  }));
  named.sort((a, b) => compare(a.title, b.title));
  return [...(central ? [{ title: 'Trung ương, quân khu', links: central }] : []), ...named];
}
