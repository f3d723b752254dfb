import { facetPath, FACET_PATHS } from '#documents/urls.ts';
import { displayName } from '#places/display-name.ts';
import { compare } from '#vietnamese/compare.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Archive } from './archive-view.ts';
import type { CountedLink, FacetLink } from './facet-groups.ts';
import { facetHeads, type PlainFacet } from './facet-lists.ts';
import type { Inline } from './inline.ts';
import { validityWords } from './place-names.ts';
import { keysAbove } from './place-words.ts';

/** Values of a facet under one heading; `title` is `null` where one group holds all. */
export interface IndexGroup {
  title: string | null;
  links: CountedLink[];
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
  const links = facetHeads(archive, facet).map(({ key, title, path, documents }) => ({
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

/** Above this many offices those below a province stand on the province's own page. */
const OFFICES_ON_ONE_PAGE = 400;

/** Central bodies first, then those of each province with all below it; two provinces of one name are told apart. */
function officeGroups(archive: Archive, links: readonly KeyedLink[]): IndexGroup[] {
  const whole = links.length <= OFFICES_ON_ONE_PAGE;
  const groups = new Map<string, { own: FacetLink[]; below: FacetLink[] }>();
  for (const { key, link } of links) {
    const locality = archive.issuers.get(key)?.[0]?.data.locality ?? 'viet-nam';
    const province = [locality, ...keysAbove(locality, undefined)].at(-1) ?? locality;
    const group = groups.get(province) ?? { own: [], below: [] };
    groups.set(province, group);
    (province === locality ? group.own : group.below).push(link);
  }
  const central = groups.get('viet-nam');
  groups.delete('viet-nam');
  const named = [...groups].map(([province, { own, below }]) => {
    const validity = validityWords(province);
    const more = {
      label: `${formatNumber(below.length)} cơ quan cấp huyện, xã`,
      path: `${facetPath('locality', province)}#co-quan`,
      total: null,
    };
    return {
      title: `${displayName(province, '9999-12-31')}${validity && `, ${validity}`}`,
      links: whole || below.length === 0 ? [...own, ...below] : [...own, more],
    };
  });
  named.sort((a, b) => compare(a.title, b.title));
  return [...(central ? [{ title: 'Trung ương, quân khu', links: central.own }] : []), ...named];
}
