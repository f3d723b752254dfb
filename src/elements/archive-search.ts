import {
  changeState,
  isIdle,
  MAX_QUERY,
  readState,
  writeState,
  type SearchState,
} from '#search/query-state.ts';
import { rehearse, REHEARSALS } from '#search/rehearse.ts';
import type { SearchOutcome } from '#search/search-archive.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { ArchiveReader } from './archive-reader.ts';
import { make } from './make.ts';
import { ownSearches } from './own-searches.ts';
import { RecentSearches } from './recent-searches.ts';
import { SearchFilters } from './search-filters.ts';
import { SearchResults } from './search-results.ts';
import './search-suggestions.ts';
import type { Chosen } from './suggestion-box.ts';
import { understoodLine } from './understood-line.ts';

type PageState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** Waits until the browser has nothing else to do. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve);
    else setTimeout(resolve, PATIENCE);
  });

/** A list stands still this long before it is said to be loading, so that a quick answer does not flicker. */
const PATIENCE = 150;

/**
 * `<archive-search data-base="/">`: the search over the index below `<base>pagefind/`. The form, the browse lists and
 * the hints stand in the page already; without script the form leads here and the lists lead on. Every state of the
 * search is an address. `data-state` tells which state the page is in.
 */
class ArchiveSearch extends HTMLElement {
  readonly #reader = new ArchiveReader(this.#base, () => {
    this.#onProgress();
  });
  #state: SearchState = readState(new URLSearchParams());
  /** Title of the page before any search. */
  readonly #title = document.title;
  /** Counts searches, so that a slow one never overwrites a later one. */
  #turn = 0;
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
    this.#input.addEventListener('focus', () => void this.#prepare(), { once: true });
    this.addEventListener('click', (event) => {
      this.#onClick(event);
    });
    this.addEventListener('choose', (event) => {
      event.preventDefault();
      this.#choose((event as CustomEvent<Chosen>).detail);
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

  /** Opens the index, and has the browser make the code of a search ready while somebody types. */
  async #prepare(): Promise<void> {
    try {
      const archive = await this.#reader.open();
      for (const q of REHEARSALS) {
        await idle();
        // who searches already shows the browser better what is needed
        if (!isIdle(this.#state)) return;
        const state = changeState(this.#state, { q });
        const outcome = await rehearse(archive, state);
        this.#filters.make(outcome, state, archive.catalogue);
        this.#results.make(outcome, state, archive.catalogue, () => undefined);
      }
    } catch {
      // the search itself tells what cannot be had
    }
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
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('.open-f')) this.#filters.openSheet();
    const link = target?.closest('a[data-go]');
    if (!(link instanceof HTMLAnchorElement)) return;
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    this.#go(readState(new URL(link.href).searchParams), true);
  }

  /** A new state by the reader's hand: it gets an address of its own. */
  #go(state: SearchState, moveFocus = false): void {
    const search = writeState(state).toString();
    const address = search === '' ? location.pathname : `${location.pathname}?${search}`;
    // sent twice is searched again, but Back is to lead somewhere else
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.#run(state, moveFocus);
  }

  /** A suggestion: words to search, with or without a place. */
  #choose({ q, place }: Chosen): void {
    const { filters } = this.#state;
    const there = place === undefined ? filters : { ...filters, 'dia-phuong': [place] };
    this.#go(changeState(this.#state, { q, exact: false, filters: there }));
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
      const recent = this.querySelector('recent-searches');
      if (recent instanceof RecentSearches) recent.show();
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
      const { archive, outcome } = await this.#reader.search(state, (counts, { catalogue }) => {
        if (turn === this.#turn) this.#filters.prepare(counts, state, catalogue);
      });
      if (turn !== this.#turn) return;
      clearTimeout(waiting);
      this.#understood(outcome);
      this.#filters.show(outcome, state, archive.catalogue);
      this.#results.show(
        outcome,
        state,
        archive.catalogue,
        () => void this.#run(this.#state, true),
      );
      const { total } = outcome;
      if (total > 0) ownSearches(this.#base).add(state.q);
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

  #onProgress(): void {
    const loading = this.dataset['state'] === 'loading';
    if (loading && this.#slow) this.#results.loading(this.#reader.progress);
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
    line?.replaceChildren(...(outcome ? understoodLine(outcome, this.#state) : []));
    line?.toggleAttribute('hidden', line.childNodes.length === 0);
  }
}

customElements.define('archive-search', ArchiveSearch);
