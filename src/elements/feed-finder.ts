import { finderPart, pairName } from './finder-part.ts';
import { make } from './make.ts';

/** As `feedValues` and `FinderAnswers` have them (site/feeds-page.ts, site/feed-finder-files.ts). */
type Value = [key: string, name: string];
type Answers = Record<string, [total: number, path: string] | undefined>;

/** One of the two values: its facet, its field, its suggestions. */
interface Side {
  facet: HTMLSelectElement;
  field: HTMLInputElement;
  list: HTMLDataListElement;
}

/** The fields that find the feed of two values of different facets; seen only with script. */
class FeedFinder extends HTMLElement {
  readonly #fetched = new Map<string, Promise<unknown>>();
  #asked = 0;

  connectedCallback(): void {
    this.hidden = false;
    for (const side of this.#sides()) {
      const suggest = (): void => void this.#suggest(side).catch(() => this.#failed());
      side.field.addEventListener('focus', suggest);
      side.facet.addEventListener('change', () => {
        side.field.value = '';
        suggest();
      });
    }
    this.addEventListener('input', () => void this.#tell());
  }

  #sides(): Side[] {
    return [...this.querySelectorAll<HTMLElement>('[data-side]')].flatMap((element) => {
      const [facet, field] = [element.querySelector('select'), element.querySelector('input')];
      const list = element.querySelector('datalist');
      return facet && field && list ? [{ facet, field, list }] : [];
    });
  }

  /** A file below the page, fetched once; the next try asks again where it failed. */
  #file<T>(name: string): Promise<T> {
    const known = this.#fetched.get(name) ?? this.#fetch(name);
    this.#fetched.set(name, known);
    return known as Promise<T>;
  }

  async #fetch(name: string): Promise<unknown> {
    try {
      const response = await fetch(`${this.dataset['folder'] ?? ''}${name}.json`);
      if (!response.ok) throw new Error(String(response.status));
      return await response.json();
    } catch (error) {
      this.#fetched.delete(name);
      throw error;
    }
  }

  async #suggest({ facet, list }: Side): Promise<void> {
    const folder = facet.value;
    const values = await this.#file<Value[]>(folder);
    if (folder !== facet.value || list.dataset['of'] === folder) return;
    list.dataset['of'] = folder;
    list.replaceChildren(...values.map(([, name]) => make('option', { value: name })));
  }

  /** `folder/key` of what the field says, none where it is no name of the list. */
  async #value({ facet, field }: Side): Promise<string | undefined> {
    const folder = facet.value;
    const asked = field.value.trim();
    const found = (await this.#file<Value[]>(folder)).find(([, name]) => name === asked);
    return found && `${folder}/${found[0]}`;
  }

  async #tell(): Promise<void> {
    const sides = this.#sides();
    const [first, second] = sides;
    const turn = (this.#asked += 1);
    if (!first || !second || sides.some(({ field }) => field.value.trim() === ''))
      return this.#say();
    if (first.facet.value === second.facet.value)
      return this.#say('Chọn hai mục khác nhau, ví dụ địa phương và chủ đề.');
    try {
      const values = [await this.#value(first), await this.#value(second)] as const;
      if (turn !== this.#asked) return;
      const [a, b] = values;
      if (a === undefined || b === undefined)
        return this.#say('Chọn cả hai giá trị trong danh sách gợi ý.');
      const name = pairName(a, b);
      const part = finderPart(name, Number(this.dataset['parts']));
      const found = (await this.#file<Answers>(`cap/${String(part)}`))[name];
      if (turn !== this.#asked) return;
      this.#say(...this.#answer(found, [a, b], [first.field.value, second.field.value]));
    } catch {
      this.#failed();
    }
  }

  #answer(
    found: [total: number, path: string] | undefined,
    values: readonly [string, string],
    names: readonly [string, string],
  ): (Node | string)[] {
    const both = `“${names[0].trim()}” và “${names[1].trim()}”`;
    if (!found) return [`Chưa có văn bản nào thuộc cả ${both}, nên chưa có nguồn.`];
    const [total, path] = found;
    const href = `${this.dataset['base'] ?? '/'}${path}`;
    const url = make('a', { href }, new URL(href, location.href).href);
    const count = total > 0 ? `${String(total)} văn bản. ` : 'Văn bản đã thu hồi. ';
    const whole = values.findIndex((value) => path === `${value}/feed.xml`);
    if (whole >= 0)
      return [
        `${count}Mọi văn bản của “${(names[whole] ?? '').trim()}” đều thuộc cả hai, nên dùng nguồn của mục đó: `,
        url,
      ];
    if (path.startsWith('co-quan/'))
      return [`${count}Đó là mọi văn bản của một cơ quan, nên dùng nguồn của cơ quan đó: `, url];
    const own = values.every((value) => path.includes(value));
    if (!own)
      return [
        `${count}Nguồn của nơi có cơ quan đó có đúng các văn bản này, nên dùng nguồn đó: `,
        url,
      ];
    return [`${count}Địa chỉ nguồn: `, url];
  }

  #say(...what: (Node | string)[]): void {
    this.querySelector('[role="status"]')?.replaceChildren(...what);
  }

  #failed(): void {
    this.#say('Không tải được danh sách. Thử lại sau.');
  }
}

customElements.define('feed-finder', FeedFinder);
