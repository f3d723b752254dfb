import { fold } from '#vietnamese/fold.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from './make.ts';
import { findPlaces, readings, type FoundPlace, type PlaceData } from './place-search.ts';

/**
 * `<place-finder data-base="/">` round the field for a place: what is typed is looked up among all names, old and new, and the
 * places stand below as a list of links. Names are fetched by letter when first needed. Without script the form searches.
 */
class PlaceFinder extends HTMLElement {
  #letters = new Map<string, Promise<PlaceData | null>>();
  #list = make('ul', { class: 'plain found' });
  #says = make('p', { role: 'status', class: 'small quiet' });
  #asked = 0;

  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    field.autocomplete = 'off';
    this.append(this.#says, this.#list);
    field.addEventListener('input', () => void this.#look(field.value));
    this.addEventListener('keydown', (event) => {
      this.#move(event, field);
    });
    if (field.value !== '') void this.#look(field.value);
  }

  async #look(typed: string): Promise<void> {
    const asked = ++this.#asked;
    const names = readings(fold(typed)).map(({ name }) => name);
    const slugs = new Set(names.map((name) => slugOf(name, typed)).flat());
    const data = await Promise.all([...slugs].map((slug) => this.#fetch(slug)));
    if (asked !== this.#asked) return;
    if (names.every((name) => name === '')) {
      this.#show([], '');
      return;
    }
    const read = data.filter((one) => one !== null);
    const { found, total } = findPlaces(typed, read, fold);
    const more = total > found.length ? `, hiện ${String(found.length)}; gõ thêm chữ` : '';
    this.#show(
      found,
      found.length > 0
        ? `${formatNumber(total)} nơi${more}.`
        : 'Không thấy nơi nào tên như vậy. Bấm “Tìm nơi” để tìm trong văn bản.',
    );
  }

  #fetch(slug: string): Promise<PlaceData | null> {
    const known =
      this.#letters.get(slug) ??
      fetch(`${this.dataset['base'] ?? '/'}dia-phuong/ten/${slug}.json`)
        .then((answer) => (answer.ok ? (answer.json() as Promise<PlaceData>) : null))
        .catch(() => {
          this.#letters.delete(slug);
          return null;
        });
    this.#letters.set(slug, known);
    return known;
  }

  #show(found: readonly FoundPlace[], says: string): void {
    const base = (this.dataset['base'] ?? '/').slice(0, -1);
    this.#says.textContent = says;
    this.#list.replaceChildren(
      ...found.map(({ name, about, now, path, near }) => {
        const words = [about, now].filter(Boolean).join('; ');
        const label = near === '' ? name : `${name}, xem ${near}`;
        return make(
          'li',
          {},
          path === '' ? label : make('a', { href: base + path }, label),
          ' ',
          make('span', { class: 'small quiet' }, words),
        );
      }),
    );
  }

  /** Arrows go from the field through the list and back, Escape empties it. */
  #move(event: KeyboardEvent, field: HTMLInputElement): void {
    const links = [...this.#list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape' && links.length > 0) {
      this.#show([], '');
      field.focus();
    } else if (event.key === 'ArrowDown') links[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  }
}

/** Names that begin with the letter of this name; a typed “d” may mean Đ. */
function slugOf(name: string, typed: string): string[] {
  const letter = name.charAt(0);
  if (!/[a-z]/.test(letter)) return [];
  if (letter !== 'd') return [letter];
  return /đ/iu.test(typed) ? ['dd'] : ['d', 'dd'];
}

customElements.define('place-finder', PlaceFinder);
