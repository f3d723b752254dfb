import { make } from '../make.ts';
import type { DeskEntry } from './desk-entry.ts';
import { sayState, saySize } from './say-entry.ts';

/** The files of the desk, each a button that opens its draft; the one that is open is marked. */
export class FileList {
  readonly element = make('ol', { class: 'files' });
  readonly #choose: (entry: DeskEntry) => void;
  readonly #buttons = new Map<number, HTMLButtonElement>();

  constructor(choose: (entry: DeskEntry) => void) {
    this.#choose = choose;
  }

  show(entries: readonly DeskEntry[], open: DeskEntry | null): void {
    for (const entry of entries) {
      const button = this.#buttons.get(entry.key) ?? this.#add(entry);
      const failed = entry.state === 'fault' || entry.draft?.secret === true;
      const again = entry.state === 'stopped' || (failed && entry === open);
      button.replaceChildren(
        make('span', {}, entry.name),
        make(
          'span',
          { class: 'quiet' },
          `${sayState(entry)}, ${saySize(entry.size)}${again ? '. Đọc lại' : ''}`,
        ),
      );
      button.disabled = entry.state === 'waiting' || (entry.state === 'reading' && !entry.draft);
      if (entry === open) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }

  #add(entry: DeskEntry): HTMLButtonElement {
    const button = make('button', { type: 'button' });
    button.addEventListener('click', () => {
      this.#choose(entry);
    });
    this.#buttons.set(entry.key, button);
    this.element.append(make('li', {}, button));
    return button;
  }
}
