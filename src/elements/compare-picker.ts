import { idOf } from './compare-page.ts';
import { suggestionKey } from './suggestion-key.ts';
import { SuggestionList } from './suggestion-list.ts';
import { withSource } from './suggestion-source.ts';

/**
 * Gives a field the documents whose title or number fits what is typed; what is chosen is kept as its id. Where the
 * suggestions cannot be had, an id or an address can still be pasted.
 */
export class ComparePicker {
  readonly input: HTMLInputElement;
  #chosen: { id: string; text: string } | null = null;
  #turn = 0;

  constructor(input: HTMLInputElement, base: string) {
    this.input = input;
    const host = input.parentElement ?? input;
    const list = new SuggestionList(input, host);
    const close = (): void => {
      this.#turn += 1;
      list.close();
    };
    const open = async (): Promise<void> => {
      this.#turn += 1;
      const mine = this.#turn;
      list.leave();
      const found = await withSource(base, (source) => source.documents(input.value)).catch(
        () => [],
      );
      if (mine !== this.#turn || list.active) return;
      const lines = found.flatMap(({ text, note, to }) => {
        const path = 'path' in to ? to.path : '';
        const id = idOf(path);
        if (id === null) return [];
        const choose = (): void => {
          close();
          this.set(id, text);
        };
        return [{ text, note, href: `${base.replace(/\/$/, '')}${path}`, choose }];
      });
      list.show(lines.length > 0 ? [{ label: 'Văn bản', lines }] : []);
    };
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) void open();
    });
    input.addEventListener('compositionend', () => void open());
    input.addEventListener('blur', close);
    input.addEventListener('keydown', (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      if (suggestionKey(event, list, { open: () => void open(), close })) event.preventDefault();
    });
  }

  /** Shows a document as chosen. */
  set(id: string, text: string): void {
    this.#chosen = { id, text };
    this.input.value = text;
  }

  /** Id of the document that the field names; `null` where it names none, `''` where it is empty. */
  get id(): string | null {
    const { value } = this.input;
    if (value.trim() === '') return '';
    return this.#chosen?.text === value ? this.#chosen.id : idOf(value);
  }
}
