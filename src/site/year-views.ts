import type { ArchiveDocument } from '#documents/document.ts';
import { YEAR_ROLES, type YearRole } from '#documents/facets.ts';
import { paginate } from '#documents/paginate.ts';
import { facetPath } from '#documents/urls.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { yearTotal, type Archive, type YearShelf } from './archive-view.ts';
import { facetGroups } from './facet-groups.ts';
import { listFeeds } from './list-feeds.ts';
import { listPath, pagerView, type ListSection, type ListView } from './list-view.ts';

/** Entries of a year that one page still holds; a longer year opens with an overview. */
const ONE_PAGE = 60;
/** Entries of each list in an overview. */
const OVERVIEW = 15;

const ANCHORS: Record<YearRole, string> = {
  plans: 'dat-nhiem-vu',
  reviews: 'tong-ket',
  issued: 'ban-hanh',
};

const TITLES: Record<YearRole, (year: number) => string> = {
  plans: (year) => `Đặt nhiệm vụ cho năm ${String(year)}`,
  reviews: (year) => `Tổng kết năm ${String(year)}`,
  issued: (year) => `Ban hành trong năm ${String(year)}`,
};

const EMPTY: Record<YearRole, string> = {
  plans: 'Chưa có văn bản đặt nhiệm vụ cho năm này trong kho.',
  reviews: 'Chưa có báo cáo tổng kết năm này trong kho.',
  issued: 'Chưa có văn bản ban hành trong năm này trong kho.',
};

/**
 * The pages of a year. A short year shows its three lists on one page; a long one opens with the newest of each
 * and then runs through all of them, each list beginning on a page of its own.
 */
export function yearViews(archive: Archive, year: number): ListView[] {
  const shelf = archive.years.get(year);
  if (!shelf) return [];
  const path = facetPath('year', year);
  const long = YEAR_ROLES.reduce((sum, role) => sum + shelf[role].length, 0) > ONE_PAGE;
  const cuts = long
    ? YEAR_ROLES.filter((role) => shelf[role].length > OVERVIEW).flatMap((role) =>
        paginate(shelf[role]).map((cut) => ({ role, cut })),
      )
    : [];
  const pages = cuts.length + 1;
  const total = yearTotal(shelf);

  const section = (
    role: YearRole,
    documents: readonly ArchiveDocument[],
    more: ListSection['more'] = null,
  ): ListSection => ({
    anchor: ANCHORS[role],
    title: TITLES[role](year),
    rows: documents.map((document) => archive.words.row(document)),
    empty: EMPTY[role],
    more,
  });
  const { feeds, narrower } = listFeeds(archive, 'year', String(year), allOf(shelf));
  const view = (page: number, sections: ListSection[]): ListView => ({
    path: listPath(path, page),
    title: `Năm ${String(year)}`,
    kick: null,
    description: `Văn bản về quốc phòng, quân sự địa phương đặt nhiệm vụ cho năm ${String(year)}, tổng kết năm ${String(year)} hoặc ban hành trong năm đó.`,
    trail: [{ label: 'Năm', path: '/nam/' }],
    lead: [
      `${formatNumber(total)} văn bản: `,
      ...YEAR_ROLES.flatMap((role, index) => [
        index > 0 ? ', ' : '',
        `${formatNumber(shelf[role].length)} ${SHORT[role]}`,
      ]),
      '. Một văn bản có thể ở nhiều danh sách.',
    ],
    total,
    pager: pagerView(path, { page, pages }),
    sections,
    facets: page === 1 ? facetGroups(archive, allOf(shelf), 'year') : [],
    search: `/tim-kiem/?nam=${String(year)}`,
    feeds,
    narrower: page === 1 ? narrower : [],
    current: null,
    about: null,
  });

  const first = YEAR_ROLES.map((role) => {
    if (!long) return section(role, shelf[role]);
    const begins = cuts.findIndex((cut) => cut.role === role);
    const more =
      begins === -1
        ? null
        : {
            label: `Cả ${formatNumber(shelf[role].length)} văn bản`,
            path: listPath(path, begins + 2),
          };
    return section(role, shelf[role].slice(0, OVERVIEW), more);
  });
  return [
    view(1, first),
    ...cuts.map(({ role, cut }, index) => view(index + 2, [section(role, cut.items)])),
  ];
}

const SHORT: Record<YearRole, string> = {
  plans: 'đặt nhiệm vụ cho năm',
  reviews: 'tổng kết năm',
  issued: 'ban hành trong năm',
};

const allOf = (shelf: YearShelf): ArchiveDocument[] => [
  ...new Set(YEAR_ROLES.flatMap((role) => shelf[role])),
];
