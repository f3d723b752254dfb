/** A document of the list, as the page or its data has it. */
interface Row {
  keys: Record<string, readonly string[]>;
  node: () => HTMLElement;
}

/** `src/site/citing-items.ts`, `CitingRows`. */
interface Rows {
  facets: string[];
  rows: [path: string, title: string, below: string, ...keys: string[][]][];
}

/**
 * `<citing-filter>`: turns the index of citing documents into boxes to choose from. The choice stands in the address. A list on
 * several pages fetches the data of all of it once something is chosen; its passages stand on the pages of the documents.
 */
class CitingFilter extends HTMLElement {
  #chosen = new URLSearchParams();
  #rows: Promise<Row[]> | null = null;

  connectedCallback(): void {
    const index = this.querySelector('dl');
    if (!index) return;
    const form = document.createElement('form');
    for (const group of index.querySelectorAll<HTMLElement>('[data-facet]')) {
      const label = document.createElement('label');
      const box = document.createElement('select');
      box.name = group.dataset['facet'] ?? '';
      label.append(group.querySelector('dt')?.textContent ?? '', box);
      box.append(new Option('Tất cả', ''));
      for (const { dataset } of group.querySelectorAll<HTMLElement>('[data-key]'))
        box.append(
          new Option(`${dataset['label'] ?? ''} (${dataset['total'] ?? ''})`, dataset['key']),
        );
      box.value = new URLSearchParams(location.search).get(box.name) ?? '';
      form.append(label);
    }
    const clear = document.createElement('button');
    clear.type = 'reset';
    clear.textContent = 'Bỏ lọc';
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    form.append(clear);
    index.replaceWith(form, said);
    form.addEventListener('change', () => void this.#show(form, said));
    form.addEventListener('reset', () => setTimeout(() => void this.#show(form, said)));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    if (![...form.querySelectorAll('select')].some(({ value }) => value)) return;
    const fold = form.closest('details');
    if (fold) fold.open = true;
    void this.#show(form, said);
  }

  async #show(form: HTMLFormElement, said: HTMLElement): Promise<void> {
    const chosen = [...new FormData(form)].filter((pair) => pair[1] !== '') as [string, string][];
    const asked = new URLSearchParams(chosen);
    this.#chosen = asked;
    const query = asked.size > 0 ? `?${String(asked)}` : '';
    history.replaceState(null, '', location.pathname + query + location.hash);
    const own = this.querySelector<HTMLElement>('.tl');
    const found = this.querySelector('.found');
    try {
      const rows = await (this.#rows ??= this.#read());
      if (this.#chosen !== asked) return;
      const fits = (row: Row): boolean =>
        chosen.every(([name, key]) => row.keys[name]?.includes(key));
      const left = rows.filter(fits);
      found?.remove();
      const isPaged = this.dataset['rows'] !== undefined && chosen.length > 0;
      for (const part of this.querySelectorAll<HTMLElement>('.tl, nav')) part.hidden = isPaged;
      if (isPaged) {
        const list = document.createElement('ol');
        list.className = 'found';
        list.append(...left.map((row) => row.node()));
        own?.before(list);
      } else if (this.dataset['rows'] === undefined) {
        for (const row of rows) row.node().hidden = !left.includes(row);
        for (const year of own?.children ?? [])
          (year as HTMLElement).hidden = !year.querySelector('.e:not([hidden])');
      }
      said.textContent = !chosen.length
        ? ''
        : left.length
          ? `${String(left.length)} văn bản khớp.`
          : 'Không có văn bản nào khớp mọi điều kiện; bỏ bớt một điều kiện.';
    } catch {
      this.#rows = null;
      said.textContent = 'Chưa tải được danh sách; chọn lại để thử lần nữa.';
    }
  }

  /** Documents that stand on this page, or all of the list where it has several. */
  async #read(): Promise<Row[]> {
    const address = this.dataset['rows'];
    if (address === undefined)
      return [...this.querySelectorAll<HTMLElement>('.e')].map((node) => ({
        keys: Object.fromEntries(
          ['nam', 'noi', 'loai', 'quan-he', 'phan'].map((name) => [
            name,
            (node.getAttribute(`data-${name}`) ?? '').split(' '),
          ]),
        ),
        node: () => node,
      }));
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.statusText);
    const { facets, rows } = (await answer.json()) as Rows;
    return rows.map(([path, title, below, ...keys]) => ({
      keys: Object.fromEntries(facets.map((name, at) => [name, keys[at] ?? []])),
      node: () => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = path;
        link.textContent = title;
        const more = document.createElement('small');
        more.textContent = below;
        item.append(link, more);
        return item;
      },
    }));
  }
}

customElements.define('citing-filter', CitingFilter);
