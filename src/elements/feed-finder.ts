import { make } from './make.ts';

/** As the list at `data-places` has them (site/feeds-page.ts). */
type Place = [key: string, name: string, topics: string[], types: string[]];

/** The field that builds the address of the feed of a place and a topic or type; seen only with script. */
class FeedFinder extends HTMLElement {
  #places: Promise<Map<string, Place>> | undefined;

  connectedCallback(): void {
    this.hidden = false;
    this.#field('input').addEventListener('focus', () => void this.#load());
    this.addEventListener('input', () => void this.#tell());
  }

  #field<K extends 'input' | 'select'>(name: K): HTMLElementTagNameMap[K] {
    const found = this.querySelector(name);
    if (!found) throw new Error(`No ${name}`);
    return found;
  }

  /** The places by name, fetched when the field is first used. */
  #load(): Promise<Map<string, Place>> {
    this.#places ??= (async () => {
      const response = await fetch(this.dataset['places'] ?? '');
      if (!response.ok) throw new Error(String(response.status));
      const places = (await response.json()) as Place[];
      this.querySelector('datalist')?.append(
        ...places.map(([, name]) => make('option', { value: name })),
      );
      return new Map(places.map((place) => [place[1], place]));
    })().catch((error: unknown) => {
      this.#places = undefined; // the next try asks again
      throw error;
    });
    return this.#places;
  }

  async #tell(): Promise<void> {
    const status = this.querySelector('[role="status"]');
    const asked = this.#field('input').value.trim();
    if (!status || asked === '') return status?.replaceChildren();
    try {
      const place = (await this.#load()).get(asked);
      if (asked !== this.#field('input').value.trim()) return;
      status.replaceChildren(
        ...(place ? this.#answer(place) : ['Chọn một nơi trong danh sách gợi ý.']),
      );
    } catch {
      status.replaceChildren('Không tải được danh sách địa phương. Thử lại sau.');
    }
  }

  #answer([key, name, topics, types]: Place): (Node | string)[] {
    const select = this.#field('select');
    const [folder = '', value = ''] = select.value.split('/');
    const label = select.selectedOptions[0]?.textContent ?? '';
    const has = (folder === 'loai' ? types : topics).includes(value);
    if (!has) return [`Chưa có văn bản nào của ${name} thuộc “${label}”, nên chưa có nguồn.`];
    const path = `${this.dataset['folder'] ?? ''}${key}/${select.value}.xml`;
    const url = new URL(path, location.href).href;
    return ['Địa chỉ nguồn: ', make('a', { href: path }, url)];
  }
}

customElements.define('feed-finder', FeedFinder);
