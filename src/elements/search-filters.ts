import type { Catalogue } from '#search/catalogue.ts';
import {
  FACETS,
  activeFilters,
  withoutFilters,
  type Facet,
  type SearchState,
} from '#search/query-state.ts';
import type { SearchOutcome } from '#search/search-archive.ts';
import { compare } from '#vietnamese/compare.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
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
/** Values shown of a facet before “Hiện cả …”. */
const SHOWN = 8;

interface Value {
  key: string;
  name: string;
  note?: string | undefined;
  count: number;
  below: Value[];
}

/** Values with a count, most first; places below the places they belong to. */
function valuesOf(
  facet: Exclude<Facet, 'nam'>,
  outcome: SearchOutcome,
  state: SearchState,
  { names }: Catalogue,
): Value[] {
  const chosen = state.filters[facet];
  const places = facet === 'dia-phuong' ? names['dia-phuong'] : {};
  const list: Record<string, string> = facet === 'dia-phuong' ? {} : names[facet];
  const values = new Map<string, Value>();
  for (const [key, count] of outcome.counts[facet]) {
    const place = places[key];
    if (facet === 'dia-phuong' && !place?.own && !chosen.includes(key)) continue;
    const name = place?.name ?? list[key] ?? key;
    values.set(key, { key, name, note: place?.note, count, below: [] });
  }
  const order = (a: Value, b: Value): number => b.count - a.count || compare(a.name, b.name);
  const tops: Value[] = [];
  for (const value of [...values.values()].sort(order)) {
    const above = values.get(places[value.key]?.above ?? '');
    (above?.below ?? tops).push(value);
  }
  return tops;
}

/** `<search-filters>`: the filters of a search with their counts; a sheet on a phone. Filled by `<archive-search>`. */
export class SearchFilters extends HTMLElement {
  readonly #open = new Map<Facet, boolean>(FACETS.map((facet) => [facet, OPEN.includes(facet)]));
  readonly #whole = new Set<Facet>();
  #form: HTMLFormElement | null = null;

  /** Takes the filters away; the words for an empty search stand where `hints` says so. */
  hide(hints: boolean): void {
    this.#form?.remove();
    this.#form = null;
    this.#idle(!hints);
  }

  /** Takes the words for an empty search away while an answer is on its way. */
  wait(): void {
    this.#idle(true);
  }

  show(outcome: SearchOutcome, state: SearchState, catalogue: Catalogue): void {
    this.#idle(true);
    const focused = this.#focusKey();
    const form = this.#form ?? this.#makeForm();
    const facets = FACETS.map((facet) =>
      facet === 'nam'
        ? yearFilter(outcome.counts.nam, outcome.years, state)
        : this.#facet(facet, valuesOf(facet, outcome, state, catalogue), state),
    );
    const reset = `?${withoutFilters(state).toString()}`;
    form.replaceChildren(
      make(
        'div',
        { class: 'top' },
        make('h2', {}, 'Bộ lọc'),
        make(
          'button',
          { class: 'btn', type: 'button', popovertarget: form.id, popovertargetaction: 'hide' },
          'Đóng',
        ),
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
    );
    if (focused) this.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
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
    const form = make('form', { class: 'fac', id: 'bo-loc', 'aria-label': 'Bộ lọc' });
    // without popovers the filters stand in the page
    if ('popover' in HTMLElement.prototype) form.setAttribute('popover', '');
    form.addEventListener('change', () => {
      this.dispatchEvent(new CustomEvent('filter', { bubbles: true }));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (form.matches(':popover-open')) form.hidePopover();
    });
    this.append(form);
    this.#form = form;
    return form;
  }

  #facet(facet: Facet, values: Value[], state: SearchState): HTMLElement | null {
    if (values.length === 0) return null;
    const chosen = state.filters[facet];
    const whole = this.#whole.has(facet) || values.length <= SHOWN + 1;
    const shown = whole
      ? values
      : values.filter((value, index) => index < SHOWN || holds(value, chosen));
    const item = (value: Value): HTMLElement =>
      make(
        'li',
        {},
        make(
          'label',
          {},
          make('input', {
            type: 'checkbox',
            name: facet,
            value: value.key,
            checked: chosen.includes(value.key),
          }),
          make(
            'span',
            {},
            value.name,
            value.note !== undefined && make('span', { class: 'then' }, value.note),
          ),
          make(
            'span',
            { class: 'c' },
            formatNumber(value.count),
            make('span', { class: 'vh' }, ' văn bản'),
          ),
        ),
        value.below.length > 0 && make('ul', {}, ...value.below.map(item)),
      );
    const details = make(
      'details',
      { open: this.#open.get(facet) === true || chosen.length > 0 },
      make('summary', {}, TITLES[facet]),
      make('ul', {}, ...shown.map(item)),
    );
    details.addEventListener('toggle', () => this.#open.set(facet, details.open));
    if (shown.length < values.length) {
      const all = make(
        'button',
        { class: 'all', type: 'button' },
        `Hiện cả ${formatNumber(values.length)}`,
      );
      all.addEventListener('click', () => {
        this.#whole.add(facet);
        const list = make('ul', {}, ...values.map(item));
        details.querySelector('ul')?.replaceWith(list);
        all.remove();
        list.querySelectorAll<HTMLElement>('input').item(shown.length).focus();
      });
      details.append(all);
    }
    return details;
  }

  /** How to find the control in focus again after the form is made anew. */
  #focusKey(): string | null {
    const control = document.activeElement;
    if (!(control instanceof HTMLElement) || !this.contains(control)) return null;
    if (control instanceof HTMLInputElement) {
      return `input[name="${control.name}"][value="${CSS.escape(control.value)}"]`;
    }
    return control instanceof HTMLSelectElement ? `select[name="${control.name}"]` : null;
  }
}

const holds = (value: Value, chosen: readonly string[]): boolean =>
  chosen.includes(value.key) || value.below.some((below) => holds(below, chosen));

customElements.define('search-filters', SearchFilters);
