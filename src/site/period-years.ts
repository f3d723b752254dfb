import { groupBy } from '#documents/group.ts';
import { paginate } from '#documents/paginate.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import type { Archive } from './archive-view.ts';
import { listPath, pagerView, type PagerView } from './list-view.ts';
import { periodItems, type PeriodItem } from './period-items.ts';

/** Items that end in one year. */
export interface PeriodYear {
  year: number;
  items: PeriodItem[];
  /** Where all of them stand, if these are not all. */
  more: { label: string; path: string } | null;
}

/** Most items that are printed of a year. */
const YEAR_ITEMS = 40;

/** All items by the year they end in: this year and later ones first, soonest first; then past ones, latest first. */
export function periodYears(
  items: readonly PeriodItem[],
  thisYear: number,
): { running: PeriodYear[]; over: PeriodYear[] } {
  const years = [...groupBy(items, ({ to }) => [to])].map(([year, found]): PeriodYear => {
    const rest = found.length - YEAR_ITEMS;
    return {
      year,
      items: found.slice(0, YEAR_ITEMS),
      more:
        rest > 0
          ? {
              label: `Cả ${formatNumber(found.length)} văn bản hết năm ${String(year)}`,
              path: periodPath(year),
            }
          : null,
    };
  });
  return {
    running: years.filter(({ year }) => year >= thisYear).sort((a, b) => a.year - b.year),
    over: years.filter(({ year }) => year < thisYear).sort((a, b) => b.year - a.year),
  };
}

/** Address of the list of what ends in a year. */
export const periodPath = (year: number): string => `/giai-doan/${String(year)}/`;

/** A page of all that ends in one year. */
export interface PeriodYearView {
  path: string;
  year: number;
  total: number;
  /** Whether the year is over, runs or comes. */
  tense: 'past' | 'present' | 'future';
  items: PeriodItem[];
  pager: PagerView | null;
}

/** Pages of the years that the page of periods cannot hold. */
export function longYears(archive: Archive): number[] {
  return [...groupBy(periodItems(archive), ({ to }) => [to])]
    .filter(([, found]) => found.length > YEAR_ITEMS)
    .map(([year]) => year)
    .sort((a, b) => b - a);
}

/** The pages of what ends in one year. */
export function periodYearViews(archive: Archive, year: number): PeriodYearView[] {
  const items = periodItems(archive).filter(({ to }) => to === year);
  const thisYear = Number(archive.today.slice(0, 4));
  return paginate(items, YEAR_PAGE).map((cut) => ({
    path: listPath(periodPath(year), cut.page),
    year,
    total: cut.total,
    tense: year < thisYear ? 'past' : year === thisYear ? 'present' : 'future',
    items: cut.items,
    pager: pagerView(periodPath(year), cut),
  }));
}

/** Items on a page of a year. */
const YEAR_PAGE = 100;

/** Items by the year their outlook reaches, soonest first, from `thisYear` on: an end of its own. */
export function periodVisions(items: readonly PeriodItem[], thisYear: number): PeriodYear[] {
  const far = items.filter(({ vision }) => (vision ?? 0) >= thisYear);
  return [...groupBy(far, ({ vision }) => [vision ?? 0])]
    .map(([year, found]): PeriodYear => ({ year, items: found.slice(0, YEAR_ITEMS), more: null }))
    .sort((a, b) => a.year - b.year);
}
