import type { Backlink } from '#citations/backlinks.ts';
import { paginate } from '#documents/paginate.ts';
import type { Archive } from './archive-view.ts';
import { citingIndex, citingItem, type CitingFacet, type CitingItem } from './citing-items.ts';
import { listPath, pagerView, type PagerView } from './list-view.ts';

/** One page of a list of documents that cite a thing. */
export interface CitedByView {
  /** Path of the first page. */
  base: string;
  total: number;
  /** Ordinal of the first document of this page, from 1; 0 in an empty list. */
  first: number;
  pager: PagerView | null;
  items: CitingItem[];
  /** On the first page, of the whole list. */
  index: CitingFacet[];
  /** Path of the data of the whole list, where it stands on several pages. */
  data: string | null;
  /** Names by which a passage may cite the thing. */
  names: string[];
}

/** Pages of the documents that cite a thing; `names` as sentences have them. */
export function citedByViews(
  archive: Archive,
  base: string,
  citing: readonly Backlink[],
  names: string[],
): CitedByView[] {
  const items = citing.map((link) => citingItem(archive, link));
  const cuts = paginate(items);
  const size = cuts[0]?.items.length ?? 1;
  const pathOf = (ordinal: number): string =>
    `${listPath(base, Math.ceil(ordinal / size))}#${itemAnchor(ordinal)}`;
  return cuts.map((cut) => ({
    base,
    total: cut.total,
    first: cut.first,
    pager: pagerView(base, cut),
    items: cut.items,
    index: cut.page === 1 ? citingIndex(archive, items, pathOf) : [],
    data: cut.pages > 1 ? citingDataPath(base) : null,
    names,
  }));
}

/** Path of the data of a list that stands on several pages. */
const citingDataPath = (base: string): string => `${base}danh-sach.json`;

/** Anchor of the n-th document of a list. */
export const itemAnchor = (ordinal: number): string => `d${String(ordinal)}`;
