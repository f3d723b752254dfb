import type { Catalogue } from '#search/catalogue.ts';
import type { Run } from '#search/highlight.ts';
import {
  activeFilters,
  changeState,
  dropFilter,
  withoutFilters,
  writeState,
  type ActiveFilter,
  type SearchState,
  type Sort,
} from '#search/query-state.ts';
import {
  PAGE_SIZE,
  type Hit,
  type HitPassage,
  type SearchOutcome,
} from '#search/search-archive.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from './make.ts';

/** Passages shown of a document before “Thêm … đoạn”. */
const PASSAGES = 2;

const SORT_WORDS: Record<Sort, string> = {
  'sat-nhat': 'sát nhất',
  'moi-nhat': 'mới nhất',
  'cu-nhat': 'cũ nhất',
};

/** A number stays on the line of the words it belongs to. */
const NBSP_DOT = '\u00A0·\u00A0';

const COUNT_WORDS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A link to another state of the search; `<archive-search>` follows it without loading the page anew. */
const go = (
  state: SearchState,
  text: string,
  attributes: Record<string, string> = {},
): HTMLElement =>
  make('a', { href: `?${writeState(state).toString()}`, 'data-go': true, ...attributes }, text);

const runsOf = (runs: readonly Run[]): Node[] =>
  runs.map(({ text, marked }) => (marked ? make('mark', {}, text) : document.createTextNode(text)));

/** Runs of a text that goes on, without the sign it is cut after. */
function ended(runs: readonly Run[]): Run[] {
  const last = runs.at(-1);
  if (!last || last.marked) return [...runs, { text: '…', marked: false }];
  return [
    ...runs.slice(0, -1),
    { text: `${last.text.replace(/[\s,;:–-]+$/u, '')}…`, marked: false },
  ];
}

/** “Hà Nam, đến 30/6/2025”, “2019–2026”, “Chỉ thị”. */
function filterName(filter: ActiveFilter, { names }: Catalogue): string {
  if (filter.kind === 'years') {
    const { from, to } = filter;
    if (from === to) return String(from);
    return from === null
      ? `đến ${String(to)}`
      : to === null
        ? `từ ${String(from)}`
        : `${String(from)}–${String(to)}`;
  }
  const { facet, value } = filter;
  if (facet === 'nam') return value;
  if (facet !== 'dia-phuong') return names[facet][value] ?? value;
  return placeName(value, { names });
}

/** A place with its time, which tells it from another of that name. */
function placeName(key: string, { names }: Pick<Catalogue, 'names'>): string {
  const place = names['dia-phuong'][key];
  return place ? [place.name, place.note].filter(Boolean).join(', ') : key;
}

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
    const known = bytes.all > 0 && bytes.done > 0;
    const said = known ? `: ${kB(bytes.done)} trong ${kB(bytes.all)}` : '';
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
    const again = make('button', { class: 'btn', type: 'button' }, 'Thử lại');
    again.addEventListener('click', retry);
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
        again,
      ),
    );
  }

  show(outcome: SearchOutcome, state: SearchState, catalogue: Catalogue): void {
    const filters = activeFilters(state);
    this.#fill(
      false,
      filters.length > 0 && chips(filters, state, catalogue),
      opener(filters.length),
      this.#laws(outcome),
      outcome.total > 0 ? found(outcome, state) : this.#nothing(filters.length),
      this.#remarks(outcome),
      outcome.total > 0 &&
        make('ol', { class: 'hits' }, ...outcome.hits.map((hit) => this.#hit(hit))),
      outcome.total > 0 ? pager(outcome, state) : this.#ways(outcome, state, catalogue),
    );
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

  #link(path: string, anchor: string | null = null): string {
    return `${this.base.replace(/\/$/, '')}${path}${anchor === null ? '' : `#${anchor}`}`;
  }

  /** The search page without a search, which holds the browse lists. */
  #browse(): string {
    return this.#link('/tim-kiem/');
  }

  #laws({ laws }: SearchOutcome): HTMLElement | null {
    if (laws.length === 0) return null;
    const items = laws.map(({ key, number, name, citedBy }) =>
      make(
        'p',
        { class: 'note', 'data-law': key },
        make(
          'b',
          {},
          make(
            'a',
            { href: this.#link(`/can-cu/${key}/`) },
            name.includes(number) ? name : `${name}, số ${number}`,
          ),
        ),
        `Được dẫn trong ${formatNumber(citedBy)} văn bản; toàn văn không có trong kho.`,
      ),
    );
    return make('div', { class: 'laws' }, ...items);
  }

  #remarks({ missing, partial, total }: SearchOutcome): HTMLElement | null {
    const words = missing.map((word) => `“${word}”`).join(', ');
    const parts = [
      missing.length > 0 && `Không văn bản nào có ${words}.`,
      partial &&
        total > 0 &&
        'Không văn bản nào có đủ các chữ đã gõ; đây là những văn bản có phần lớn.',
    ].filter((part) => part !== false);
    return parts.length === 0 ? null : make('p', { class: 'hint' }, parts.join(' '));
  }

  #hit({ id, url, title, meta, passages }: Hit): HTMLElement {
    const place = [meta['place'], meta['now']].filter(Boolean).join(', ');
    const fact = (name: string, text: string | undefined): HTMLElement | null =>
      text === undefined || text === '' ? null : make('span', { class: name }, text);
    const first = passages.slice(0, PASSAGES);
    const rest = passages.slice(PASSAGES);
    return make(
      'li',
      { class: 'hit', 'data-result': true, 'data-id': id },
      make('h2', {}, make('a', { href: this.#link(url) }, ...runsOf(title))),
      make(
        'p',
        { class: 'meta' },
        fact('num', meta['date']),
        fact('k', meta['kind']),
        fact('nb', meta['number']),
        fact('i', meta['issuer']),
        fact('p', place),
      ),
      first.length > 0 && this.#passages(url, first),
      rest.length > 0 &&
        make(
          'details',
          { class: 'more' },
          make('summary', {}, `Thêm ${formatNumber(rest.length)} đoạn trong văn bản này`),
          this.#passages(url, rest),
        ),
    );
  }

  #passages(url: string, passages: readonly HitPassage[]): HTMLElement {
    const items = passages.map(({ anchor, label, runs, cutBefore, cutAfter }) =>
      make(
        'li',
        {},
        make(
          'a',
          { href: this.#link(url, anchor) },
          label === '' ? 'Đầu văn bản' : label.replaceAll(' · ', NBSP_DOT),
        ),
        make('span', {}, cutBefore && '…', ...runsOf(cutAfter ? ended(runs) : runs)),
      ),
    );
    return make('ul', { class: 'ps' }, ...items);
  }

  #nothing(filters: number): HTMLElement {
    const all = filters > 1 ? `cả ${COUNT_WORDS[filters] ?? String(filters)} bộ lọc` : 'bộ lọc';
    const text = filters === 0 ? 'Không có văn bản nào khớp' : `Không có văn bản nào khớp ${all}`;
    return make('div', { class: 'cnt' }, make('h1', { tabindex: '-1' }, text, count(0, true)));
  }

  #ways(
    { ways, unfiltered }: SearchOutcome,
    state: SearchState,
    catalogue: Catalogue,
  ): HTMLElement {
    const way = (before: string, text: string, next: SearchState, total: number): HTMLElement =>
      make('li', {}, before, go(next, text), `: ${formatNumber(total)} văn bản`);
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
      unfiltered === 0 &&
        make('li', {}, 'Gõ ít chữ hơn, bỏ dấu ngoặc kép, hoặc kiểm lại chính tả.'),
      make('li', {}, make('a', { href: this.#browse() }, 'Xem danh mục theo năm, nơi, loại')),
    );
  }
}

/** The number of documents found, for readers and for tools. */
const count = (total: number, hidden = false): HTMLElement =>
  make('span', { 'data-search-count': true, hidden }, formatNumber(total));

function chips(filters: ActiveFilter[], state: SearchState, catalogue: Catalogue): HTMLElement {
  const items = filters.map((filter) => {
    const link = go(dropFilter(state, filter), '');
    link.append(
      make('span', { class: 'vh' }, 'Bỏ lọc: '),
      make('span', {}, filterName(filter, catalogue)),
    );
    return link;
  });
  return make(
    'div',
    { class: 'chips', role: 'group', 'aria-label': 'Đang lọc' },
    ...items,
    items.length > 1 && go(withoutFilters(state), 'Bỏ hết', { class: 'all' }),
  );
}

/** Opens the sheet of filters on a phone; wide pages have them in the margin. */
function opener(filters: number): HTMLElement {
  const text = filters === 0 ? 'Bộ lọc' : `Bộ lọc: ${String(filters)} đang dùng`;
  return make('button', { class: 'btn open-f', type: 'button', popovertarget: 'bo-loc' }, text);
}

function found({ total }: SearchOutcome, state: SearchState): HTMLElement {
  const words = state.q.trim() !== '';
  const sorts: Sort[] = words ? ['sat-nhat', 'moi-nhat', 'cu-nhat'] : ['moi-nhat', 'cu-nhat'];
  const current = !words && state.sort === 'sat-nhat' ? 'moi-nhat' : state.sort;
  const links = sorts.map((sort) =>
    sort === current
      ? make('b', {}, SORT_WORDS[sort])
      : go(changeState(state, { sort }), SORT_WORDS[sort]),
  );
  return make(
    'div',
    { class: 'cnt' },
    make('h1', { tabindex: '-1' }, count(total), ' văn bản'),
    make('p', { class: 'sort' }, 'Xếp theo ', ...links.flatMap((link) => [link, ' '])),
  );
}

function pager({ total, page, pages }: SearchOutcome, state: SearchState): HTMLElement | null {
  if (pages < 2) return null;
  const first = (page - 1) * PAGE_SIZE + 1;
  const last = Math.min(total, page * PAGE_SIZE);
  const next = Math.min(PAGE_SIZE, total - last);
  const range = `${formatNumber(first)}–${formatNumber(last)} trong ${formatNumber(total)}`;
  return make(
    'nav',
    { class: 'pager', 'aria-label': 'Các trang kết quả' },
    make('span', { class: 'quiet small' }, range),
    make(
      'span',
      { class: 'turn' },
      page > 1 &&
        go(changeState(state, { page: page - 1 }), `${formatNumber(PAGE_SIZE)} văn bản trước`, {
          class: 'btn',
          rel: 'prev',
        }),
      next > 0 &&
        go(changeState(state, { page: page + 1 }), `${formatNumber(next)} văn bản tiếp`, {
          class: 'btn',
          rel: 'next',
        }),
    ),
  );
}

customElements.define('search-results', SearchResults);
