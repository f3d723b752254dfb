import type { Catalogue } from '#search/catalogue.ts';
import { activeFilters, type SearchState } from '#search/query-state.ts';
import type { SearchOutcome } from '#search/search-archive.ts';
import { timeChips } from '#search/understand/say.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { directAnswers } from './direct-answers.ts';
import { make } from './make.ts';
import { noResultsHead, noResultsWays } from './no-results.ts';
import { printHead } from './print-list.ts';
import { resultExport } from './result-export.ts';
import { resultItem, type LinkTo } from './result-item.ts';
import { resultChips, resultFilterButton, resultHead, resultPager } from './result-list.ts';
import { retryButton, unreadResults } from './unread-results.ts';

/** `<search-results>`: what a search found, in every state. Filled by `<archive-search>`; holds the browse lists. */
export class SearchResults extends HTMLElement {
  #place: HTMLElement | null = null;
  base = '/';

  /** The browse lists alone, for a page without a search. */
  idle(): void {
    this.#fill(true);
  }

  loading(bytes: { done: number; all: number }): void {
    const kB = (count: number): string => `${formatNumber(Math.ceil(count / 1000))} kB`;
    // how much is still to be asked for is not known; what is under way is
    const known = bytes.all > bytes.done;
    const all = known ? ` trong ${kB(bytes.all)}` : '';
    const said = bytes.done > 0 ? `: ${kB(bytes.done)}${all}` : '';
    // what stood before stays until the new list is there
    const before = this.#place?.querySelector('ol');
    if (before) {
      this.#place?.classList.add('busy');
      return;
    }
    this.#fill(
      false,
      make(
        'div',
        { class: 'cnt' },
        make('h1', {}, `Đang tải chỉ mục${said}`),
        make(
          'p',
          { class: 'sort' },
          make('a', { href: this.#browse() }, 'Xem danh mục không cần tải'),
        ),
      ),
      make('progress', {
        class: 'prog',
        'aria-label': 'Đang tải chỉ mục',
        ...(known ? { max: String(bytes.all), value: String(bytes.done) } : {}),
      }),
      make('div', { class: 'blank', 'aria-hidden': 'true' }),
    );
  }

  error(retry: () => void): void {
    this.#fill(
      true,
      make(
        'div',
        { class: 'cnt' },
        make('h1', { tabindex: '-1' }, 'Chưa tải được chỉ mục tìm kiếm'),
      ),
      make(
        'div',
        { class: 'failed' },
        make(
          'p',
          {},
          'Mạng có thể đang ngắt, hoặc trình duyệt quá cũ. Danh mục dưới đây xem được mà không cần chỉ mục.',
        ),
        retryButton(retry),
      ),
    );
  }

  /** `retry` searches again, for results that could not be read. */
  show(outcome: SearchOutcome, state: SearchState, catalogue: Catalogue, retry: () => void): void {
    this.#fill(false, ...this.make(outcome, state, catalogue, retry));
  }

  /** What the place of the results is filled with. */
  make(
    outcome: SearchOutcome,
    state: SearchState,
    catalogue: Catalogue,
    retry: () => void,
  ): (Node | false | null)[] {
    const filters = activeFilters(state);
    const list = { outcome, state, catalogue, base: this.base };
    return [
      printHead(list, outcome.hits.length),
      resultChips(filters, timeChips(outcome.understood, state), state, catalogue),
      resultFilterButton(filters.length),
      directAnswers(outcome.understood.numbers, this.#linkTo),
      ...(outcome.total > 0
        ? [
            resultHead(outcome, state),
            this.#remarks(outcome, state),
            make('ol', {}, ...outcome.hits.map((hit) => resultItem(hit, this.#linkTo))),
            outcome.unread > 0 && unreadResults(outcome.unread, retry),
            resultPager(outcome, state),
            resultExport(list),
          ]
        : [
            // with no filter at all there would be nothing either
            noResultsHead(outcome.unfiltered > 0 ? filters.length : 0),
            this.#remarks(outcome, state),
            noResultsWays(outcome, state, catalogue, this.#browse()),
          ]),
    ];
  }

  /** The heading of what is shown, to move the focus to. */
  heading(): HTMLElement | null {
    return this.#place?.querySelector('h1') ?? null;
  }

  #fill(browse: boolean, ...children: (Node | false | null)[]): void {
    const lists = this.querySelector<HTMLElement>('[data-browse]');
    lists?.toggleAttribute('hidden', !browse);
    // the page's own heading gives way to the one of the state
    lists?.querySelector('header')?.toggleAttribute('hidden', children.length > 0);
    this.#place ??= this.insertBefore(make('div', {}), this.firstChild);
    this.#place.className = '';
    this.#place.replaceChildren(...children.filter((child) => child !== null && child !== false));
  }

  readonly #linkTo: LinkTo = (path, anchor = null) =>
    `${this.base.replace(/\/$/, '')}${path}${anchor === null ? '' : `#${anchor}`}`;

  /** The search page without a search, which holds the browse lists. */
  #browse(): string {
    return this.#linkTo('/tim-kiem/');
  }

  #remarks(outcome: SearchOutcome, { q }: SearchState): HTMLElement | null {
    const { missing, partial, total } = outcome;
    const words = missing.map((word) => `“${word}”`).join(', ');
    // signs, pictures
    const nothing = q.trim() !== '' && !/[\p{L}\p{N}]/u.test(q);
    const parts = [
      nothing && 'Câu đã gõ không có chữ hay số nào để tìm; đây là danh sách không theo câu ấy.',
      missing.length > 0 && `Không văn bản nào có ${words}.`,
      partial &&
        total > 0 &&
        'Không văn bản nào có đủ các chữ đúng như đã gõ; đây là những văn bản gần nhất.',
    ].filter((part) => part !== false);
    return parts.length === 0 ? null : make('p', { class: 'hint' }, parts.join(' '));
  }
}

customElements.define('search-results', SearchResults);
