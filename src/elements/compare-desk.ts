import { comparison } from '#documents/compare/comparison.ts';
import { countWords } from '#documents/compare/count-words.ts';
import { compareLine } from './compare-lines.ts';
import { CompareFault, readDocument, type ReadDocument } from './compare-page.ts';
import { ComparePicker } from './compare-picker.ts';
import { CompareView } from './compare-view.ts';
import { make } from './make.ts';

/**
 * `<compare-desk data-base="/">`: compares the two documents that the address names (`?a=…&b=…`), read from their own pages;
 * with one alone it takes the one of the year before for the other. The form in it chooses; every choice is an address.
 */
class CompareDesk extends HTMLElement {
  readonly #base = this.dataset['base'] ?? '/';
  #pickers: [ComparePicker, ComparePicker] | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const [a, b] = this.querySelectorAll<HTMLInputElement>('input[type="text"]');
    if (!form || !a || !b) return;
    form.hidden = false;
    this.#pickers = [new ComparePicker(a, this.#base), new ComparePicker(b, this.#base)];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.querySelector('[data-swap]')?.addEventListener('click', () => {
      const { a: old, b: now } = this.#asked();
      this.#go(now, old);
    });
    addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  #asked(): { a: string; b: string } {
    const asked = new URLSearchParams(location.search);
    return { a: asked.get('a') ?? '', b: asked.get('b') ?? '' };
  }

  #submit(): void {
    const [a, b] = (this.#pickers ?? []).map(({ id }) => id);
    if (a === null || b === null)
      this.#say('Chọn một văn bản trong danh sách gợi ý, hoặc dán mã hay địa chỉ của văn bản.');
    else this.#go(a ?? '', b ?? '');
  }

  #go(a: string, b: string): void {
    history.pushState(null, '', this.#address(a, b));
    void this.#show();
  }

  #address(a: string, b: string): string {
    const asked = new URLSearchParams();
    if (a) asked.set('a', a);
    if (b) asked.set('b', b);
    return `${location.pathname}?${asked.toString()}`;
  }

  async #show(): Promise<void> {
    const view = this.querySelector('compare-view');
    if (!(view instanceof CompareView)) return;
    view.hidden = true;
    const { a, b } = this.#asked();
    if (!a && !b) return;
    this.#say('Đang đọc hai văn bản.');
    try {
      const pair = await this.#pair(a, b);
      this.#say('');
      this.#compare(view, ...pair);
    } catch (error) {
      if (!(error instanceof CompareFault)) throw error;
      this.#say(error.message, error.again);
    }
  }

  /** The two documents that are asked for; of one alone the other is the one before it. */
  async #pair(a: string, b: string): Promise<[ReadDocument, ReadDocument]> {
    if (a && a === b) throw new CompareFault('Hai bên là cùng một văn bản: chọn một văn bản khác.');
    if (a && b) {
      const [old, now] = await Promise.all([
        readDocument(this.#base, a),
        readDocument(this.#base, b),
      ]);
      if (old.id === now.id)
        throw new CompareFault('Hai bên là cùng một văn bản: chọn một văn bản khác.');
      return [old, now];
    }
    const one = await readDocument(this.#base, a || b);
    this.#pickers?.[1].set(one.id, one.title);
    if (one.previous === null)
      throw new CompareFault(
        'Kho không có văn bản năm trước cùng loại của cơ quan này: chọn văn bản thứ nhất.',
      );
    const before = await readDocument(this.#base, one.previous);
    history.replaceState(null, '', this.#address(before.id, one.id));
    return [before, one];
  }

  #compare(view: CompareView, a: ReadDocument, b: ReadDocument): void {
    this.#pickers?.[0].set(a.id, a.title);
    this.#pickers?.[1].set(b.id, b.title);
    const found = comparison(a.blocks, b.blocks);
    const part = (name: string): HTMLElement | null => this.querySelector(`[data-${name}]`);
    part('counts')?.replaceChildren(
      make('p', {}, countWords(found)),
      ...remarks(found.withheld, a.retold || b.retold).map((said) => make('p', {}, said)),
    );
    part('names')?.replaceChildren(
      ...[a, b].map(({ path, title, record }, at) =>
        make(
          'div',
          { class: at === 0 ? 'cp-a' : 'cp-b' },
          make('b', {}, at === 0 ? 'Trước' : 'Sau'),
          make('a', { href: path }, title),
          make('span', { class: 'quiet' }, record),
        ),
      ),
    );
    part('lines')?.replaceChildren(...found.lines.map((line) => compareLine(line, a.path, b.path)));
    view.hidden = false;
    const latest = part('latest');
    if (latest) latest.hidden = true;
    view.refresh();
    this.#find(view);
  }

  /** Shows the row of a provision that the address names: `a-muc`, `b-muc`. */
  #find(view: CompareView): void {
    const asked = new URLSearchParams(location.search);
    for (const side of ['a', 'b']) {
      const anchor = asked.get(`${side}-muc`);
      const link =
        anchor && view.querySelector(`.cp-${side} > .so[href$="#${CSS.escape(anchor)}"]`);
      const row = link ? link.closest('.cp') : null;
      row?.scrollIntoView({ block: 'center' });
      row?.classList.add('on');
    }
  }

  #say(words: string, again = false): void {
    const status = this.querySelector('[data-says]');
    if (!status) return;
    status.replaceChildren(words);
    if (!again) return;
    const button = make('button', { type: 'button', class: 'btn' }, 'Thử lại');
    button.onclick = () => void this.#show();
    status.append(' ', button);
  }
}

function remarks(withheld: boolean, retold: boolean): string[] {
  return [
    ...(retold ? ['So lời thuật lại trên trang này, không phải nguyên văn của văn bản.'] : []),
    ...(withheld ? ['Đoạn có chỗ lược không đặt cạnh đoạn khác chữ.'] : []),
  ];
}

customElements.define('compare-desk', CompareDesk);
