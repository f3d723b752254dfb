import { changeState, readState } from '#search/query-state.ts';
import { make } from './make.ts';
import { ownSearches } from './own-searches.ts';
import { stateLink } from './state-link.ts';

/**
 * `<recent-searches data-base="/">`: what was searched from this browser, each to be searched again or erased, and a
 * switch to keep none. Empty without script, and where nothing was kept yet.
 */
export class RecentSearches extends HTMLElement {
  /** Stays once it was there, so that what was just erased or switched does not take its place away. */
  #shown = false;

  connectedCallback(): void {
    this.show();
  }

  /** Shows what is kept now. */
  show(): void {
    const recent = ownSearches(this.dataset['base'] ?? '/');
    const [searches, kept] = [recent.list(), recent.kept()];
    this.replaceChildren();
    if (searches.length === 0 && kept && !this.#shown) return;
    this.#shown = true;
    const items = searches.map((q, at) =>
      make(
        'li',
        {},
        stateLink(changeState(readState(new URLSearchParams()), { q }), q),
        this.#button('Xóa', `Xóa “${q}”`, at, () => {
          recent.remove(q);
        }),
      ),
    );
    const box = make('input', { type: 'checkbox', checked: kept });
    box.addEventListener('change', () => {
      recent.keep(box.checked);
      this.#again(-1);
    });
    this.append(
      make('h2', {}, 'Đã tìm gần đây'),
      items.length > 0
        ? make('ul', { class: 'plain' }, ...items)
        : make('p', { class: 'quiet' }, 'Không có câu nào.'),
      make(
        'p',
        { class: 'keep' },
        make('label', {}, box, ' Giữ các câu đã tìm'),
        make('span', { class: 'quiet' }, 'Chỉ giữ trong trình duyệt này, không gửi đi đâu.'),
        items.length > 1
          ? this.#button('Xóa hết', '', 0, () => {
              recent.clear();
            })
          : '',
      ),
    );
  }

  #button(text: string, label: string, at: number, act: () => void): HTMLElement {
    const button = make('button', {
      type: 'button',
      class: 'link',
      ...(label === '' ? {} : { 'aria-label': label }),
    });
    button.textContent = text;
    button.addEventListener('click', () => {
      act();
      this.#again(at);
    });
    return button;
  }

  /** Shows what is left and keeps the focus near: on the next one to erase, else on the switch. */
  #again(at: number): void {
    this.show();
    const buttons = this.querySelectorAll<HTMLElement>('li button');
    const next = at < 0 ? null : (buttons[at] ?? buttons[buttons.length - 1]);
    (next ?? this.querySelector<HTMLElement>('input'))?.focus();
  }
}

customElements.define('recent-searches', RecentSearches);
