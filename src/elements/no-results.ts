import type { Catalogue } from '#search/catalogue.ts';
import { filterName, placeName } from '#search/filter-name.ts';
import { activeFilters, withoutFilters, type SearchState } from '#search/query-state.ts';
import type { SearchOutcome } from '#search/search-archive.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from './make.ts';
import { resultCount } from './result-list.ts';
import { stateLink } from './state-link.ts';

const COUNT_WORDS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** The heading of an empty list. */
export function noResultsHead(filters: number): HTMLElement {
  const all = filters > 1 ? `cả ${COUNT_WORDS[filters] ?? String(filters)} bộ lọc` : 'bộ lọc';
  const text = `Không có văn bản nào khớp${filters === 0 ? '' : ` ${all}`}`;
  return make('div', { class: 'cnt' }, make('h1', { tabindex: '-1' }, text, resultCount(0, true)));
}

/** Ways on from an empty list, each with what it yields; `browse` is the address of the browse lists. */
export function noResultsWays(
  { ways, unfiltered }: SearchOutcome,
  state: SearchState,
  catalogue: Catalogue,
  browse: string,
): HTMLElement {
  const way = (before: string, text: string, next: SearchState, total: number): HTMLElement =>
    make('li', {}, before, stateLink(next, text), `: ${formatNumber(total)} văn bản`);
  const changes = ways.map((one) =>
    one.kind === 'drop'
      ? way('Bỏ ', filterName(one.filter, catalogue), one.state, one.total)
      : way('Tìm rộng hơn ở ', placeName(one.place, catalogue), one.state, one.total),
  );
  const several = activeFilters(state).length > 1 && unfiltered > 0;
  return make(
    'ul',
    { class: 'cl' },
    ...changes,
    several && way('', 'Bỏ hết bộ lọc', withoutFilters(state), unfiltered),
    unfiltered === 0 && make('li', {}, 'Gõ ít chữ hơn, bỏ dấu ngoặc kép, hoặc kiểm lại chính tả.'),
    make('li', {}, make('a', { href: browse }, 'Xem danh mục theo năm, nơi, loại')),
  );
}
