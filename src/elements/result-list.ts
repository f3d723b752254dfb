import type { Catalogue } from '#search/catalogue.ts';
import { filterName } from '#search/filter-name.ts';
import {
  changeState,
  dropFilter,
  withoutFilters,
  type ActiveFilter,
  type SearchState,
  type Sort,
} from '#search/query-state.ts';
import { PAGE_SIZE, type SearchOutcome } from '#search/search-archive.ts';
import type { TimeChip } from '#search/understand/say.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from './make.ts';
import { stateLink } from './state-link.ts';

/** What each order is called. */
export const SORT_WORDS: Record<Sort, string> = {
  'sat-nhat': 'sát nhất',
  'moi-nhat': 'mới nhất',
  'cu-nhat': 'cũ nhất',
};

/** The number of documents found, for readers and, without signs, for tools. */
export function resultCount(total: number, hidden = false): HTMLElement {
  return make('span', { 'data-search-count': String(total), hidden }, formatNumber(total));
}

/** Filters in force, first those that the query itself names, each with a link that drops it; `null` for none. */
export function resultChips(
  filters: readonly ActiveFilter[],
  times: readonly TimeChip[],
  state: SearchState,
  catalogue: Catalogue,
): HTMLElement | null {
  const chip = (text: string, without: SearchState): HTMLElement => {
    const link = stateLink(without, '');
    link.append(make('span', { class: 'vh' }, 'Bỏ lọc: '), make('span', {}, text));
    return link;
  };
  const items = [
    ...times.map(({ text, drop }) => chip(text, drop)),
    ...filters.map((filter) => chip(filterName(filter, catalogue), dropFilter(state, filter))),
  ];
  if (items.length === 0) return null;
  return make(
    'div',
    { class: 'chips', role: 'group', 'aria-label': 'Đang lọc' },
    ...items,
    filters.length > 1 && stateLink(withoutFilters(state), 'Bỏ hết', { class: 'all' }),
  );
}

/** Opens the sheet of filters on a phone; wide pages have them in the margin. */
export function resultFilterButton(filters: number): HTMLElement {
  const text = filters === 0 ? 'Bộ lọc' : `Bộ lọc: ${String(filters)} đang dùng`;
  return make('button', { class: 'btn open-f', type: 'button', 'aria-haspopup': 'dialog' }, text);
}

/** The order of the list: without words there is nothing to be close to. */
export function sortOf({ q, sort }: SearchState): Sort {
  return q.trim() === '' && sort === 'sat-nhat' ? 'moi-nhat' : sort;
}

/** How many documents were found, and their order. */
export function resultHead({ total }: SearchOutcome, state: SearchState): HTMLElement {
  const words = state.q.trim() !== '';
  const sorts: Sort[] = words ? ['sat-nhat', 'moi-nhat', 'cu-nhat'] : ['moi-nhat', 'cu-nhat'];
  const current = sortOf(state);
  const links = sorts.map((sort) =>
    sort === current
      ? make('b', {}, SORT_WORDS[sort])
      : stateLink(changeState(state, { sort }), SORT_WORDS[sort]),
  );
  return make(
    'div',
    { class: 'cnt' },
    make('h1', { tabindex: '-1' }, resultCount(total), ' văn bản'),
    make('p', { class: 'sort' }, 'Xếp theo ', ...links.flatMap((link) => [link, ' '])),
  );
}

/** Links to the pages of results before and after; `null` where there is one page. */
export function resultPager(outcome: SearchOutcome, state: SearchState): HTMLElement | null {
  const { total, page, pages } = outcome;
  if (pages < 2) return null;
  const first = (page - 1) * PAGE_SIZE + 1;
  const last = Math.min(total, page * PAGE_SIZE);
  const next = Math.min(PAGE_SIZE, total - last);
  const turn = (to: number, count: number, rel: 'prev' | 'next', word: string): HTMLElement =>
    stateLink(changeState(state, { page: to }), `${formatNumber(count)} văn bản ${word}`, {
      class: 'btn',
      rel,
    });
  return make(
    'nav',
    { class: 'pager', 'aria-label': 'Các trang kết quả' },
    make(
      'span',
      { class: 'quiet small' },
      `${formatNumber(first)}–${formatNumber(last)} trong ${formatNumber(total)}`,
    ),
    make(
      'span',
      { class: 'turn' },
      page > 1 && turn(page - 1, PAGE_SIZE, 'prev', 'trước'),
      next > 0 && turn(page + 1, next, 'next', 'tiếp'),
    ),
  );
}
