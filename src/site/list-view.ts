import type { ArchiveDocument } from '#documents/document.ts';
import { groupBy } from '#documents/group.ts';
import { issueYear } from '#documents/order.ts';
import type { FacetName } from '#documents/urls.ts';
import { pageNumbers, paginate, type ListPage } from '#documents/paginate.ts';
import type { Thing } from '#exports/json-ld.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { formatYears } from '#vietnamese/format-years.ts';
import type { Archive } from './archive-view.ts';
import { facetGroups, type FacetGroup } from './facet-groups.ts';
import type { FeedLinks } from './feeds.ts';
import type { ListFeeds } from './list-feeds.ts';
import type { Inline } from './inline.ts';
import type { RegisterRow } from './register.ts';
import type { SectionKey } from './sections.ts';

/** Pages of a list as links; `null` stands for numbers left out. */
export interface PagerView {
  page: number;
  pages: number;
  numbers: ({ page: number; path: string } | null)[];
  previous: string | null;
  next: string | null;
}

/** Rows under one heading. `title` is `null` where the page's own heading says it. */
export interface ListSection {
  anchor: string;
  title: string | null;
  rows: RegisterRow[];
  /** A sentence for a section without rows. */
  empty: string;
  /** Where the rest of it stands. */
  more: { label: string; path: string } | null;
}

/** All that a page of a list shows. */
export interface ListView {
  /** Path of this very page. */
  path: string;
  /** Heading, the same on all pages of a list. */
  title: string;
  /** What kind of list it is, above the heading. */
  kick: string | null;
  description: string;
  trail: { label: string; path?: string }[];
  /** How much there is, and what else has to be said before the rows. */
  lead: Inline[];
  total: number;
  pager: PagerView | null;
  sections: ListSection[];
  /** Only on the first page: they change with every document, and later pages should not. */
  facets: FacetGroup[];
  /** The same list in the search, where several filters can be joined. */
  search: string | null;
  feeds: FeedLinks[];
  /** Narrower feeds; on the first page. */
  narrower: ListFeeds['narrower'];
  current: SectionKey | null;
  /** What the list is about, in the words of schema.org. */
  about: Thing | null;
}

/** Path of a page of a list: the first has no number. */
export function listPath(path: string, page: number): string {
  return page > 1 ? `${path}trang/${String(page)}/` : path;
}

/** Links between the pages of a list; `null` where there is one page. */
export function pagerView(
  path: string,
  { page, pages }: Pick<ListPage<unknown>, 'page' | 'pages'>,
): PagerView | null {
  if (pages < 2) return null;
  return {
    page,
    pages,
    numbers: pageNumbers(page, pages).map((number) =>
      number === null ? null : { page: number, path: listPath(path, number) },
    ),
    previous: page > 1 ? listPath(path, page - 1) : null,
    next: page < pages ? listPath(path, page + 1) : null,
  };
}

/** “41 văn bản, 2015–2026”: how many there are and the years they were issued in. */
export function countWords(documents: readonly ArchiveDocument[], noun = 'văn bản'): string {
  if (documents.length === 0) return `Chưa có ${noun} nào trong kho.`;
  let [first, last] = [Infinity, -Infinity];
  for (const document of documents) {
    const year = issueYear(document);
    if (year === null) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  const span = first > last ? '' : `, ${formatYears(first, last)}`;
  return `${formatNumber(documents.length)} ${noun}${span}.`;
}

/** Documents under one heading of a list. */
export interface ListShelf {
  anchor: string;
  title: string;
  documents: readonly ArchiveDocument[];
}

/** What a list is, before it is cut into pages. */
export interface ListSpec {
  path: string;
  title: string;
  kick: string | null;
  description: string;
  trail: { label: string; path?: string }[];
  documents: readonly ArchiveDocument[];
  /** The same documents under headings, where one heading is not enough. */
  shelves?: readonly ListShelf[];
  /** `báo cáo`, `thông báo`; by default `văn bản`. */
  noun?: string;
  lead?: Inline[];
  /** The facet that the list is a value of: no way on leads to it. */
  facet?: FacetName;
  search: string | null;
  feeds?: FeedLinks[];
  narrower?: ListFeeds['narrower'];
  current?: SectionKey;
  about?: Thing;
}

/** A list cut into pages, each with all it shows. */
export function listViews(archive: Archive, spec: ListSpec): ListView[] {
  const { path, title, kick, description, trail, documents, search } = spec;
  const counted = countWords(documents, spec.noun);
  const shelves = spec.shelves ?? [{ anchor: 'danh-sach', title: null, documents }];
  const entries = shelves.flatMap((shelf) =>
    shelf.documents.map((document) => ({ shelf, document })),
  );
  return paginate(entries).map((cut) => ({
    path: listPath(path, cut.page),
    title,
    kick,
    description,
    trail,
    lead: cut.page === 1 && spec.lead ? [counted, ' ', ...spec.lead] : [counted],
    total: cut.total,
    pager: pagerView(path, cut),
    sections: [...groupBy(cut.items, ({ shelf }) => [shelf])].map(([shelf, found]) => ({
      anchor: shelf.anchor,
      title: shelf.title,
      rows: found.map(({ document }) => archive.words.row(document)),
      empty: '',
      more: null,
    })),
    facets: cut.page === 1 ? facetGroups(archive, documents, spec.facet) : [],
    search,
    feeds: spec.feeds ?? [],
    narrower: cut.page === 1 ? (spec.narrower ?? []) : [],
    current: spec.current ?? null,
    about: spec.about ?? null,
  }));
}
