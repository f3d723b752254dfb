/**
 * `<compare-view>`: adds to a comparison the way from one difference to the next, by buttons and by Alt with the arrows up
 * and down. The rows stand in it already, or are put in later (`refresh`). Without script the page has all rows and the list of parts.
 */
export class CompareView extends HTMLElement {
  readonly #bar = document.createElement('span');
  readonly #says = document.createElement('span');
  #at = -1;

  connectedCallback(): void {
    this.#says.setAttribute('role', 'status');
    this.#bar.className = 'cp-jump';
    this.#bar.append(
      this.#button('Chỗ khác trước', -1),
      this.#button('Chỗ khác sau', 1),
      this.#says,
    );
    this.querySelector('.cp-bar')?.append(this.#bar);
    this.refresh();
  }

  /** Counts the differences anew. */
  refresh(): void {
    this.#at = -1;
    this.#bar.hidden = this.#places().length === 0;
    this.#tell();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // in a field these keys open its suggestions
    if (by === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    this.#go(by)?.focus({ preventScroll: true });
  };

  constructor() {
    super();
    addEventListener('keydown', this.#onKey);
  }

  #places(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[id^="khac-"]')];
  }

  #button(text: string, by: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.title = by > 0 ? 'Alt + mũi tên xuống' : 'Alt + mũi tên lên';
    button.onclick = () => {
      this.#go(by);
    };
    return button;
  }

  /** To the next difference after the one that was shown last; round past the ends. */
  #go(by: number): HTMLElement | undefined {
    const places = this.#places();
    const { length } = places;
    if (length === 0) return undefined;
    this.#at = this.#at < 0 && by < 0 ? length - 1 : (this.#at + by + length) % length;
    const place = places[this.#at];
    for (const one of places) one.classList.toggle('on', one === place);
    place?.setAttribute('tabindex', '-1');
    place?.scrollIntoView({ block: 'center' });
    this.#tell();
    return place;
  }

  #tell(): void {
    const { length } = this.#places();
    this.#says.textContent =
      this.#at < 0 ? `${String(length)} chỗ khác` : `${String(this.#at + 1)}/${String(length)}`;
  }
}

customElements.define('compare-view', CompareView);
