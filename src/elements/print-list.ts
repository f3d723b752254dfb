import { filterName } from '#search/filter-name.ts';
import { activeFilters } from '#search/query-state.ts';
import type { RegisterEntry } from '#search/register.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from './make.ts';
import type { ResultList } from './result-export.ts';
import { SORT_WORDS, sortOf } from './result-list.ts';
import { today } from './today.ts';

/** What a list on paper must say of itself: what was searched, how much was found, when and where. */
export function printHead({ outcome, state, catalogue }: ResultList, shown: number): HTMLElement {
  const filters = activeFilters(state).map((filter) => filterName(filter, catalogue));
  const { total } = outcome;
  const count = formatNumber(total);
  const fact = (name: string, text: string): HTMLElement[] =>
    text === '' ? [] : [make('dt', {}, name), make('dd', {}, text)];
  return make(
    'div',
    { class: 'print-head' },
    make('p', { class: 'h' }, 'Danh sách văn bản tìm được'),
    make(
      'dl',
      {},
      ...fact('Câu tìm', state.q),
      ...fact('Bộ lọc', filters.join('; ')),
      ...fact('Xếp theo', SORT_WORDS[sortOf(state)]),
      ...fact(
        'Số văn bản',
        shown < total ? `${count}, ở đây ${formatNumber(shown)} văn bản` : count,
      ),
      ...fact('Ngày in', formatDate(today())),
      ...fact('Địa chỉ', location.href),
    ),
  );
}

/** Prints all results as a numbered list; it stands in the page unseen until the next search. */
export function printList(
  list: ResultList,
  entries: readonly RegisterEntry[],
  addressOf: (path: string) => string,
): void {
  const results = document.querySelector('search-results');
  results?.querySelector('.print-list')?.remove();
  const items = entries.map(({ url, title, number, issuer, date, kind, place, now }) =>
    make(
      'li',
      {},
      make('p', { class: 't' }, title),
      make(
        'p',
        {},
        [date, kind, number, issuer, [place, now].filter(Boolean).join(', ')]
          .filter(Boolean)
          .join(' · '),
      ),
      make('p', { class: 'a' }, addressOf(url)),
    ),
  );
  const sheet = make(
    'section',
    { class: 'print-list', 'aria-hidden': 'true' },
    printHead(list, entries.length),
    make('ol', {}, ...items),
  );
  results?.firstElementChild?.append(sheet);
  print();
}
