import type { Facet } from '#search/query-state.ts';
import { fold } from '#vietnamese/fold.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { countValues, holdsChosen, type FacetValue } from './facet-values.ts';
import { make } from './make.ts';

/** Values shown of a facet before “Hiện cả …”. */
const SHOWN = 8;
/** From so many values on a list can be searched. */
const LONG = 16;
/** Values that a search within a list shows; more call for another letter. */
const FOUND = 40;

/** What a reader has opened of the filters, kept while they are made anew with each answer. */
export interface FacetMemory {
  open: Map<Facet, boolean>;
  whole: Set<Facet>;
  /** Places whose parts are shown. */
  unfolded: Set<string>;
  /** What was typed into the search of a list. */
  sought: Map<Facet, string>;
}

/** One facet as a list of boxes, in a fold of its own; `null` where nothing could be chosen. */
export function facetList(
  facet: Facet,
  title: string,
  values: readonly FacetValue[],
  chosen: readonly string[],
  memory: FacetMemory,
): HTMLElement | null {
  if (values.length === 0) return null;
  const list = make('ul', {});
  const rest = make('div', {});
  const all = countValues(values);

  const item = (value: FacetValue, below: readonly Node[]): HTMLElement =>
    make('li', {}, box(facet, value, chosen), ...below);

  const folded = (value: FacetValue): HTMLElement => {
    const count = countValues(value.below);
    if (count === 0) return item(value, []);
    // a short list stands open
    if (all < LONG) return item(value, [make('ul', {}, ...value.below.map(folded))]);
    const open =
      memory.unfolded.has(value.key) || value.below.some((one) => holdsChosen(one, chosen));
    const parts = make('ul', { hidden: !open }, ...(open ? value.below.map(folded) : []));
    const button = make(
      'button',
      {
        type: 'button',
        class: 'all',
        'aria-expanded': String(open),
        'data-unfold': value.key,
      },
      `${formatNumber(count)} nơi trong đó`,
    );
    button.append(make('span', { class: 'vh' }, `, ${value.name}`));
    button.addEventListener('click', () => {
      const now = button.getAttribute('aria-expanded') !== 'true';
      if (now) memory.unfolded.add(value.key);
      else memory.unfolded.delete(value.key);
      button.setAttribute('aria-expanded', String(now));
      parts.hidden = !now;
      if (now && parts.childElementCount === 0) parts.append(...value.below.map(folded));
    });
    return item(value, [button, parts]);
  };

  const fill = (): void => {
    const sought = fold(memory.sought.get(facet) ?? '').trim();
    if (sought !== '') {
      const found = values.flatMap((value) => matching(value, sought));
      list.replaceChildren(
        ...flatten(found)
          .slice(0, FOUND)
          .map(({ value }) => item(value, [])),
      );
      const more = countMatches(found) - FOUND;
      rest.replaceChildren(
        ...(list.childElementCount === 0
          ? [make('p', { class: 'quiet' }, 'Không có trong danh sách.')]
          : []),
        ...(more > 0
          ? [make('p', { class: 'quiet' }, `Còn ${formatNumber(more)}, gõ thêm chữ.`)]
          : []),
      );
      return;
    }
    const whole = memory.whole.has(facet) || values.length <= SHOWN + 1;
    const shown = whole
      ? values
      : values.filter((value, index) => index < SHOWN || holdsChosen(value, chosen));
    list.replaceChildren(...shown.map(folded));
    rest.replaceChildren(...(shown.length < values.length ? [showAll()] : []));
  };

  const showAll = (): HTMLElement => {
    const button = make(
      'button',
      { class: 'all', type: 'button' },
      `Hiện cả ${formatNumber(values.length)}`,
    );
    button.addEventListener('click', () => {
      const before = list.childElementCount;
      memory.whole.add(facet);
      fillAndKeep();
      list.children.item(before)?.querySelector('input')?.focus();
    });
    return button;
  };

  const fillAndKeep = (): void => {
    fill();
    // what is chosen stays chosen where its box is not shown
    const boxes = new Set(Array.from(list.querySelectorAll('input'), ({ value }) => value));
    const hidden = chosen.filter((key) => !boxes.has(key));
    rest.append(...hidden.map((value) => make('input', { type: 'hidden', name: facet, value })));
  };
  fillAndKeep();
  const details = make(
    'details',
    { open: memory.open.get(facet) === true || chosen.length > 0 },
    make('summary', {}, title),
    all >= LONG && searchBox(facet, title, memory, fillAndKeep),
    list,
    rest,
  );
  details.addEventListener('toggle', () => memory.open.set(facet, details.open));
  return details;
}

function box(facet: Facet, { key, name, note, count }: FacetValue, chosen: readonly string[]) {
  return make(
    'label',
    {},
    make('input', { type: 'checkbox', name: facet, value: key, checked: chosen.includes(key) }),
    make('span', {}, name, note !== undefined && make('span', { class: 'then' }, note)),
    make('span', { class: 'c' }, formatNumber(count), make('span', { class: 'vh' }, ' văn bản')),
  );
}

/** A field that narrows a long list; it has no name, so that it is no part of the choice. */
function searchBox(
  facet: Facet,
  title: string,
  memory: FacetMemory,
  fill: () => void,
): HTMLElement {
  const input = make('input', {
    type: 'search',
    class: 'seek',
    'data-seek': facet,
    'aria-label': `Tìm trong ${title.toLowerCase()}`,
    placeholder: 'Tìm trong danh sách',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  input.value = memory.sought.get(facet) ?? '';
  input.addEventListener('input', () => {
    memory.sought.set(facet, input.value);
    fill();
  });
  input.addEventListener('keydown', (event) => {
    // Enter would close the sheet, Escape too: the first has nothing to do here, the second clears the field first
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'Escape' && input.value !== '') {
      event.preventDefault();
      event.stopPropagation();
      input.value = '';
      memory.sought.delete(facet);
      fill();
    }
  });
  return input;
}

interface Found {
  value: FacetValue;
  below: Found[];
}

/** A value that has a word that begins as sought, or one below it that has; each with what lies above it. */
function matching(value: FacetValue, sought: string): Found[] {
  const below = value.below.flatMap((one) => matching(one, sought));
  const own = ` ${fold(value.name)}`.includes(` ${sought}`);
  return own ? [{ value, below }] : below;
}

const flatten = (found: readonly Found[]): Found[] =>
  found.flatMap((one) => [one, ...flatten(one.below)]);
const countMatches = (found: readonly Found[]): number => flatten(found).length;
