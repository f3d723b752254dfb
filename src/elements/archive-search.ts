import { CATALOGUE_FILE } from '#search/catalogue.ts';
import { openIndex } from '#search/open-index.ts';
import {
  changeState,
  isIdle,
  MAX_QUERY,
  readState,
  writeState,
  type SearchState,
} from '#search/query-state.ts';
import {
  openArchive,
  searchArchive,
  type SearchableArchive,
  type SearchOutcome,
} from '#search/search-archive.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from './make.ts';
import { SearchFilters } from './search-filters.ts';
import { SearchResults } from './search-results.ts';

type PageState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** A list stands still this long before it is said to be loading, so that a quick answer does not flicker. */
const PATIENCE = 150;

/**
 * `<archive-search data-base="/">`: the search over the index below `<base>pagefind/`. The form, the browse lists and
 * the hints stand in the page already; without script the form leads here and the lists lead on. Every state of the
 * search is an address. `data-state` tells which state the page is in.
 */
class ArchiveSearch extends HTMLElement {
  #archive: Promise<SearchableArchive> | null = null;
  #state: SearchState = readState(new URLSearchParams());
  /** Counts searches, so that a slow one never overwrites a later one. */
  /** Title of the page before any search. */
  readonly #title = document.title;
  #turn = 0;
  #bytes = { done: 0, all: 0 };
  /** True once a search has taken long enough to be said to be loading. */
  #slow = false;
  readonly #says = make('p', { class: 'vh', role: 'status' });

  readonly #onPop = (): void => {
    void this.#run(readState(new URLSearchParams(location.search)));
  };

  connectedCallback(): void {
    this.append(this.#says);
    this.#results.base = this.#base;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(
        changeState(this.#state, { q: this.#input.value.trim().slice(0, MAX_QUERY), exact: false }),
      );
    });
    // the index is fetched when somebody means to search, not before
    this.#input.addEventListener('focus', () => void this.#open().catch(() => undefined), {
      once: true,
    });
    this.addEventListener('click', (event) => {
      this.#onClick(event);
    });
    this.addEventListener('filter', () => {
      const chosen = this.#filters.chosen();
      if (chosen) this.#go(changeState(this.#state, chosen));
    });
    addEventListener('popstate', this.#onPop);
    this.#onPop();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#onPop);
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  get #form(): HTMLFormElement {
    return this.#part('form[role="search"]', HTMLFormElement);
  }

  get #input(): HTMLInputElement {
    return this.#part('input[type="search"]', HTMLInputElement);
  }

  get #filters(): SearchFilters {
    return this.#part('search-filters', SearchFilters);
  }

  get #results(): SearchResults {
    return this.#part('search-results', SearchResults);
  }

  #part<T extends Element>(selector: string, kind: new () => T): T {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`archive-search: ${selector} is missing`);
    return part;
  }

  /** Links to other states of the search are followed here, unless they are meant for another tab. */
  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a[data-go]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    this.#go(readState(new URL(link.href).searchParams), true);
  }

  /** A new state by the reader's hand: it gets an address of its own. */
  #go(state: SearchState, moveFocus = false): void {
    const search = writeState(state).toString();
    history.pushState(null, '', search === '' ? location.pathname : `?${search}`);
    void this.#run(state, moveFocus);
  }

  async #run(state: SearchState, moveFocus = false): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const turnedPage = state.page !== this.#state.page;
    this.#state = state;
    this.#input.value = state.q;
    document.title = [state.q, this.#title].filter((part) => part !== '').join(' — ');
    if (isIdle(state)) {
      this.#understood(null);
      this.#filters.hide(true);
      this.#results.idle();
      this.#tell('idle');
      return;
    }
    this.dataset['state'] = 'loading';
    this.#filters.wait();
    this.#slow = false;
    const waiting = setTimeout(() => {
      this.#slow = true;
      this.#onProgress();
    }, PATIENCE);
    try {
      const { archive, outcome } = await this.#search(state);
      if (turn !== this.#turn) return;
      clearTimeout(waiting);
      this.#understood(outcome);
      this.#filters.show(outcome, state, archive.catalogue);
      this.#results.show(outcome, state, archive.catalogue);
      const { total } = outcome;
      this.#tell(
        total > 0 ? 'ready' : 'empty',
        total > 0 ? `${formatNumber(total)} văn bản` : 'Không có văn bản nào khớp',
      );
      if (moveFocus) this.#focusHeading(turnedPage);
    } catch (error) {
      if (turn !== this.#turn) return;
      // eslint-disable-next-line no-console -- the reader is told on the page; this is for whoever looks into the cause
      console.error(error);
      this.#understood(null);
      this.#filters.hide(false);
      this.#results.error(() => void this.#run(this.#state, true));
      this.#tell('error', 'Chưa tải được chỉ mục tìm kiếm');
      if (moveFocus) this.#focusHeading(false);
    } finally {
      clearTimeout(waiting);
    }
  }

  async #search(
    state: SearchState,
  ): Promise<{ archive: SearchableArchive; outcome: SearchOutcome }> {
    const opened = this.#archive;
    try {
      const archive = await this.#open();
      return { archive, outcome: await searchArchive(archive, state) };
    } catch (error) {
      this.#archive = null;
      if (!opened) throw error;
      // the site may have been published anew since the index was opened: its files have new names
      const archive = await this.#open();
      return { archive, outcome: await searchArchive(archive, state) };
    }
  }

  #open(): Promise<SearchableArchive> {
    const opened = this.#archive ?? this.#openAnew();
    this.#archive = opened;
    opened.catch(() => {
      if (this.#archive === opened) this.#archive = null;
    });
    return opened;
  }

  async #openAnew(): Promise<SearchableArchive> {
    this.#bytes = { done: 0, all: 0 };
    return openArchive(await openIndex((path) => this.#read(path)), CATALOGUE_FILE);
  }

  async #read(path: string): Promise<Uint8Array> {
    // only files named by their content may come from a cache unasked
    const cache = path.endsWith('.json') ? 'no-cache' : 'default';
    const response = await fetch(`${this.#base}pagefind/${path}`, { cache });
    if (!response.ok || !response.body) throw new Error(`${String(response.status)} for ${path}`);
    this.#bytes.all += Number(response.headers.get('content-length') ?? 0);
    const parts: Uint8Array[] = [];
    const reader = response.body.getReader();
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      parts.push(step.value);
      this.#bytes.done += step.value.length;
      this.#onProgress();
    }
    return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
  }

  #onProgress(): void {
    const loading = this.dataset['state'] === 'loading';
    if (loading && this.#slow) this.#results.loading(this.#bytes);
  }

  #tell(state: PageState, words = ''): void {
    this.dataset['state'] = state;
    this.#says.textContent = words;
  }

  #focusHeading(toTop: boolean): void {
    const heading = this.#results.heading();
    heading?.focus({ preventScroll: true });
    if (toTop) heading?.scrollIntoView({ block: 'start' });
  }

  /** Says what was searched besides what was typed, and offers the way back. */
  #understood(outcome: SearchOutcome | null): void {
    const line = this.querySelector<HTMLElement>('[data-understood]');
    if (!line) return;
    const { exact, q } = this.#state;
    const others = (outcome?.query.units ?? []).flatMap(({ phrases }) =>
      phrases.filter(({ typed }) => !typed).map(({ text }) => `“${text}”`),
    );
    const to = (search: SearchState, words: string): HTMLElement =>
      make('a', { href: `?${writeState(search).toString()}`, 'data-go': true }, words);
    if (outcome && exact && q !== '') {
      line.replaceChildren(
        make('span', {}, 'Đang tìm đúng chữ đã gõ'),
        to(changeState(this.#state, { exact: false }), 'Tìm cả cách viết khác'),
      );
    } else if (outcome && outcome.mended !== null) {
      line.replaceChildren(
        make('span', {}, `Có lẽ là “${outcome.mended}”: kết quả theo đó`),
        to(changeState(this.#state, { exact: true }), 'Chỉ tìm đúng chữ đã gõ'),
      );
    } else if (others.length > 0) {
      line.replaceChildren(
        make('span', {}, `Tìm cả ${[...new Set(others)].join(', ')}`),
        to(changeState(this.#state, { exact: true }), 'Chỉ tìm đúng chữ đã gõ'),
      );
    } else line.replaceChildren();
    line.toggleAttribute('hidden', line.childNodes.length === 0);
  }
}

customElements.define('archive-search', ArchiveSearch);
