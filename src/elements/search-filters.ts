import type { Catalogue } from '#search/catalogue.ts';
import {
  FACETS,
  activeFilters,
  withoutFilters,
  writeState,
  type Facet,
  type SearchState,
} from '#search/query-state.ts';
import type { SearchCounts } from '#search/search-archive.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { facetList, type FacetMemory } from './facet-list.ts';
import { facetValues } from './facet-values.ts';
import { make } from './make.ts';
import { yearFilter } from './year-filter.ts';

const TITLES: Record<Facet, string> = {
  'dia-phuong': 'Địa phương',
  nam: 'Năm',
  loai: 'Loại văn bản',
  'ke-hoach': 'Loại kế hoạch',
  'co-quan': 'Cơ quan ban hành',
  'chu-de': 'Chủ đề',
  muc: 'Mục',
};
/** Facets that stand open at first. */
const OPEN: readonly Facet[] = ['dia-phuong', 'loai', 'ke-hoach'];
/** From this width on the filters stand in the margin. */
const WIDE = '(min-width: 60rem)';

/** `<search-filters>`: the filters of a search with their counts; a sheet on a phone. Filled by `<archive-search>`. */
export class SearchFilters extends HTMLElement {
  readonly #memory: FacetMemory = {
    open: new Map(FACETS.map((facet) => [facet, OPEN.includes(facet)])),
    whole: new Set(),
    unfolded: new Set(),
    sought: new Map(),
  };
  readonly #wide = matchMedia(WIDE);
  #form: HTMLFormElement | null = null;
  #sheet: HTMLDialogElement | null = null;
  #prepared: Node[] | null = null;

  readonly #onWidth = (): void => {
    this.#place();
  };

  connectedCallback(): void {
    this.#wide.addEventListener('change', this.#onWidth);
  }

  disconnectedCallback(): void {
    this.#wide.removeEventListener('change', this.#onWidth);
  }

  /** Opens the sheet of a phone; in a browser that knows no dialogs the filters open in the page. */
  openSheet(): void {
    if (this.#sheet) this.#sheet.showModal();
    else this.#form?.classList.toggle('inline');
  }

  /** Takes the filters away; the words for an empty search stand where `hints` says so. */
  hide(hints: boolean): void {
    this.#sheet?.close();
    this.#sheet?.remove();
    this.#form?.remove();
    this.#form = null;
    this.#sheet = null;
    this.#idle(!hints);
  }

  /** Takes the words for an empty search away while an answer is on its way. */
  wait(): void {
    this.#idle(true);
  }

  /** Makes the filters of an answer while the texts of its results are on their way; `show` shows them with these. */
  prepare(outcome: SearchCounts, state: SearchState, catalogue: Catalogue): void {
    this.#prepared = this.make(outcome, state, catalogue);
  }

  show(outcome: SearchCounts, state: SearchState, catalogue: Catalogue): void {
    this.#idle(true);
    const focused = this.#focusKey();
    const form = this.#form ?? this.#makeForm();
    const parts = this.#prepared ?? this.make(outcome, state, catalogue);
    this.#prepared = null;
    form.replaceChildren(...parts);
    if (focused) this.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  }

  /** What the form is filled with for an answer. */
  make(outcome: SearchCounts, state: SearchState, catalogue: Catalogue): Node[] {
    const facets = FACETS.map((facet) =>
      facet === 'nam'
        ? yearFilter(outcome.counts.nam, outcome.years, state)
        : facetList(
            facet,
            TITLES[facet],
            facetValues(facet, outcome, state, catalogue),
            state.filters[facet],
            this.#memory,
          ),
    );
    const reset = `?${writeState(withoutFilters(state)).toString()}`;
    return [
      make(
        'div',
        { class: 'top' },
        make('h2', { id: 'bo-loc-ten' }, 'Bộ lọc'),
        make('button', { class: 'btn', type: 'submit' }, 'Đóng'),
      ),
      ...facets.filter((facet) => facet !== null),
      make(
        'div',
        { class: 'end' },
        make(
          'button',
          { class: 'btn main', type: 'submit' },
          `Xem ${formatNumber(outcome.total)} văn bản`,
        ),
        activeFilters(state).length > 0 &&
          make('a', { class: 'btn cl-b', href: reset, 'data-go': true }, 'Bỏ lọc'),
      ),
    ];
  }

  /** The filters as chosen in the form. */
  chosen(): Pick<SearchState, 'filters' | 'from' | 'to'> | null {
    if (!this.#form) return null;
    const data = new FormData(this.#form);
    const all = (name: string): string[] => data.getAll(name).map(String);
    const year = (name: string): number | null => Number(data.get(name) ?? '') || null;
    const filters = Object.fromEntries(FACETS.map((facet) => [facet, all(facet)]));
    return { filters: filters as Record<Facet, string[]>, from: year('tu'), to: year('den') };
  }

  #idle(hidden: boolean): void {
    this.querySelector<HTMLElement>('[data-idle]')?.toggleAttribute('hidden', hidden);
  }

  #makeForm(): HTMLFormElement {
    const form = make('form', { class: 'fac', id: 'bo-loc', 'aria-labelledby': 'bo-loc-ten' });
    // what is opened or typed while an answer is on its way is not in what was prepared
    for (const type of ['toggle', 'click', 'input'])
      form.addEventListener(type, () => (this.#prepared = null), { capture: true });
    form.addEventListener('change', (event) => {
      // a field without a name is for finding a value, not for choosing one
      const named = event.target instanceof Element && event.target.hasAttribute('name');
      if (named) this.dispatchEvent(new CustomEvent('filter', { bubbles: true }));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#sheet?.close();
    });
    this.#form = form;
    if (typeof HTMLDialogElement === 'function') {
      const sheet = make('dialog', { class: 'sheet', 'aria-labelledby': 'bo-loc-ten' });
      // a touch beside the sheet closes it
      sheet.addEventListener('click', (event) => {
        if (event.target === sheet) sheet.close();
      });
      // the button that opened it has been made anew meanwhile
      sheet.addEventListener('close', () => {
        document.querySelector<HTMLElement>('.open-f')?.focus();
      });
      this.append(sheet);
      this.#sheet = sheet;
    }
    this.#place();
    return form;
  }

  /** In the margin of a wide page, else in the sheet. */
  #place(): void {
    if (!this.#form) return;
    if (this.#wide.matches && this.#sheet?.open) this.#sheet.close();
    const home = this.#wide.matches ? this : (this.#sheet ?? this);
    if (this.#form.parentElement !== home) home.append(this.#form);
  }

  /** How to find the control in focus again after the form is made anew. */
  #focusKey(): string | null {
    const control = document.activeElement;
    if (!(control instanceof HTMLElement) || !this.contains(control)) return null;
    const { unfold, seek } = control.dataset;
    if (unfold !== undefined) return `[data-unfold="${CSS.escape(unfold)}"]`;
    if (seek !== undefined) return `[data-seek="${CSS.escape(seek)}"]`;
    if (control instanceof HTMLInputElement) {
      return `input[name="${control.name}"][value="${CSS.escape(control.value)}"]`;
    }
    return control instanceof HTMLSelectElement ? `select[name="${control.name}"]` : null;
  }
}

customElements.define('search-filters', SearchFilters);
