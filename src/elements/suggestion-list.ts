import { make } from './make.ts';

/** A line of the list: where it leads, and what to do with it besides. */
export interface SuggestionLine {
  text: string;
  note: string;
  href: string;
  choose: () => void;
  /** Takes it out of what is kept; absent for what is not kept. */
  erase?: () => void;
}

export interface SuggestionLines {
  label: string;
  lines: SuggestionLine[];
}

let made = 0;

/**
 * The list below a field, as the listbox of a combobox (ARIA APG, list autocomplete with manual selection): the focus
 * stays in the field, which names the line it is at.
 */
export class SuggestionList {
  readonly #input: HTMLInputElement;
  readonly #pop: HTMLElement;
  readonly #box: HTMLElement;
  readonly #foot = make('p', { class: 'sug-f', hidden: true });
  readonly #says = make('span', { class: 'vh', role: 'status' });
  #lines: { line: SuggestionLine; element: HTMLElement }[] = [];
  #active = -1;

  constructor(input: HTMLInputElement, host: HTMLElement) {
    made += 1;
    const id = `goi-y-${String(made)}`;
    this.#input = input;
    this.#box = make('div', { id, role: 'listbox', 'aria-label': 'Gợi ý' });
    this.#pop = make('div', { class: 'sug', hidden: true }, this.#box, this.#foot);
    host.append(this.#pop, this.#says);
    for (const [name, value] of [
      ['role', 'combobox'],
      ['aria-autocomplete', 'list'],
      ['aria-expanded', 'false'],
      ['aria-controls', id],
    ] as const)
      input.setAttribute(name, value);
    // the field keeps the focus while the list is used with a mouse or finger
    this.#pop.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.#box.addEventListener('click', (event) => {
      this.#onClick(event);
    });
  }

  get open(): boolean {
    return !this.#pop.hidden;
  }

  /** True where a line is chosen by keys, so that the list must not change under the reader. */
  get active(): boolean {
    return this.#active >= 0;
  }

  /** Shows groups of lines; none closes the list. `foot` stands below them. */
  show(groups: readonly SuggestionLines[], foot: readonly (Node | string)[] = []): void {
    this.#lines = [];
    this.#move(-1);
    this.#box.replaceChildren(...groups.map((group, at) => this.#group(group, at)));
    this.#foot.replaceChildren(...foot);
    this.#foot.hidden = foot.length === 0;
    const count = this.#lines.length;
    this.#pop.hidden = count === 0;
    this.#input.setAttribute('aria-expanded', String(count > 0));
    this.#says.textContent = count === 0 ? '' : `${String(count)} gợi ý`;
  }

  close(): void {
    this.show([]);
  }

  /** To the next line or the one before; past the ends back to the field. */
  step(by: 1 | -1): void {
    const count = this.#lines.length;
    const from = this.#active < 0 && by < 0 ? count : this.#active;
    const to = from + by;
    this.#move(to < 0 || to >= count ? -1 : to);
  }

  /** Back to the field. */
  leave(): void {
    this.#move(-1);
  }

  /** Chooses the line that is active; false where none is. */
  choose(): boolean {
    const active = this.#lines[this.#active];
    active?.line.choose();
    return active !== undefined;
  }

  /** Erases the line that is active; false where it cannot be. */
  erase(): boolean {
    const erase = this.#lines[this.#active]?.line.erase;
    erase?.();
    return erase !== undefined;
  }

  #group({ label, lines }: SuggestionLines, at: number): HTMLElement {
    const id = `${this.#box.id}-${String(at)}`;
    return make(
      'div',
      { class: 'sug-s', role: 'group', 'aria-labelledby': id },
      make('div', { id, class: 'sug-g', role: 'presentation' }, label),
      ...lines.map((line) => this.#line(line)),
    );
  }

  #line(line: SuggestionLine): HTMLElement {
    const id = `${this.#box.id}-o${String(this.#lines.length)}`;
    const element = make(
      'a',
      {
        id,
        class: 'sug-o',
        role: 'option',
        'aria-selected': 'false',
        tabindex: '-1',
        href: line.href,
      },
      make('span', { class: 't' }, line.text),
      line.note !== '' && make('span', { class: 'n' }, line.note),
      // for a mouse or finger; by keys it is Delete
      line.erase !== undefined && make('span', { class: 'x', 'aria-hidden': 'true', title: 'Xóa' }),
    );
    this.#lines.push({ line, element });
    return element;
  }

  #move(to: number): void {
    this.#lines[this.#active]?.element.setAttribute('aria-selected', 'false');
    this.#active = to;
    const element = this.#lines[to]?.element;
    if (!element) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    element.setAttribute('aria-selected', 'true');
    element.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', element.id);
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const found = this.#lines.find(({ element }) => element.contains(target));
    if (!found || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (target?.closest('.x')) found.line.erase?.();
    else found.line.choose();
  }
}
