import { isSame, LIMITS, type Dossier, type Dossiers } from '#documents/dossier/dossier.ts';
import { dossierStore, type DossierStore } from '#documents/dossier/dossier-store.ts';
import {
  addDossier,
  changeCurrent,
  currentDossier,
  moveItem,
  withItems,
} from '#documents/dossier/edit-dossier.ts';
import { cleanText, type ReadDossier } from '#documents/dossier/read-dossier.ts';
import { isShared, openFragment } from '#documents/dossier/share-dossier.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { writeAbbreviations } from '../document-tools/write-abbreviations.ts';
import { isWrittenOut } from '../document-tools/written-out.ts';
import { make } from '../make.ts';
import { brokenStore } from './broken-store.ts';
import { entryName } from './dossier-item.ts';
import { dossierMargin } from './dossier-margin.ts';
import { dossierSheet } from './dossier-sheet.ts';
import { ownDossier, type OwnActions } from './own-dossier.ts';
import { publishedPages } from './published-pages.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';
import { receivedDossier } from './received-dossier.ts';
import { STORE_FAULTS } from './store-faults.ts';

type Undo = (all: Dossiers) => Dossiers;

/**
 * `<dossier-desk data-base="/">`: the dossiers of this browser, or one that came by the address. It shows what is kept, reads what it
 * says of documents from their pages, and prints it. Without script its own words say what it is.
 */
export class DossierDesk extends HTMLElement {
  readonly #says = make('p', { role: 'status', class: 'says' });
  readonly #body = make('div', {});
  readonly #margin = make('div', { class: 'le' });
  #store: DossierStore | null = null;
  #read = publishedPages('/');
  /** What was asked for last: what comes later of an earlier wish is not shown. */
  #run = 0;
  #shown: { dossier: Dossier; entries: ReadEntry[] } | null = null;
  #sheet: HTMLElement | null = null;

  connectedCallback(): void {
    const base = this.#base;
    this.#store = dossierStore(() => localStorage, base);
    this.#read = publishedPages(base);
    this.replaceChildren(make('div', {}, this.#says, this.#body), this.#margin);
    addEventListener('storage', this.#onStorage);
    addEventListener('hashchange', this.#onHash);
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrinted);
    void this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this.#onStorage);
    removeEventListener('hashchange', this.#onHash);
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrinted);
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  /** Another tab has changed something; what is being typed here is not taken away. */
  readonly #onStorage = ({ key }: StorageEvent): void => {
    if (key !== this.#store?.key || isShared(location.hash)) return;
    const typing = this.querySelector('textarea:focus, input:focus');
    if (typing) typing.addEventListener('blur', () => void this.#show(), { once: true });
    else void this.#show();
  };

  readonly #onHash = (): void => {
    this.#say();
    void this.#show();
  };

  readonly #onPrint = (): void => {
    if (!this.#shown || this.#shown.entries.length === 0) return;
    const { dossier, entries } = this.#shown;
    const sheet = dossierSheet(dossier, entries, new URL(this.#base, location.href).href);
    this.#sheet?.remove();
    this.#sheet = sheet;
    // beside the page, whose every other part is then not printed
    document.body.append(sheet);
    if (isWrittenOut()) writeAbbreviations(sheet, true);
  };

  readonly #onPrinted = (): void => {
    this.#sheet?.remove();
    this.#sheet = null;
  };

  readonly #say = (...what: (string | Node)[]): void => {
    this.#says.replaceChildren(...what);
  };

  async #show(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const show = isShared(location.hash) ? this.#showShared(run) : this.#showOwn(run);
    await show.catch(() => {
      this.#say('Chưa mở được tập: tải lại trang để thử.');
    });
    this.dataset['state'] = 'ready';
  }

  async #showShared(run: number): Promise<void> {
    const read = await openFragment(location.hash);
    if (read === 'newer' || read === 'broken') {
      this.#shown = null;
      this.#margin.replaceChildren();
      this.#body.replaceChildren(
        make(
          'p',
          { class: 'note ended' },
          read === 'newer'
            ? 'Địa chỉ này ghi theo lối mới hơn trang đang mở. Tải lại trang rồi mở lại.'
            : 'Địa chỉ của tập bị hỏng hoặc bị cắt, không đọc được. Xin người gửi gửi lại, hoặc gửi tệp của tập.',
        ),
        make('p', {}, make('a', { href: `${this.#base}tap-ho-so/` }, 'Tập của máy này')),
      );
      return;
    }
    const entries = await this.#entries(read.dossier, run);
    if (run !== this.#run) return;
    this.#shown = { dossier: read.dossier, entries };
    this.#margin.replaceChildren();
    const keep = (): void => {
      this.#keep(read);
    };
    this.#body.replaceChildren(...receivedDossier(read, entries, this.#base, this.#say, keep));
  }

  async #showOwn(run: number, focus?: string): Promise<void> {
    const all = this.#store?.read() ?? 'refused';
    if (typeof all === 'string') {
      this.#shown = null;
      this.#margin.replaceChildren();
      this.#body.replaceChildren(
        brokenStore(all, this.#store?.raw() ?? '', () => {
          this.#store?.clear();
          void this.#show();
        }),
      );
      return;
    }
    const dossier = currentDossier(all);
    const entries = await this.#entries(dossier, run);
    if (run !== this.#run) return;
    this.#shown = { dossier, entries };
    this.#body.replaceChildren(...ownDossier(dossier, entries, this.#base, this.#actions));
    this.#showMargin(all);
    if (focus !== undefined) this.querySelector<HTMLElement>(focus)?.focus();
  }

  #showMargin(all: Dossiers): void {
    const done = (said: string, undo?: Undo): void => {
      this.#done(said, undo);
    };
    this.#margin.replaceChildren(...dossierMargin(all, { change: this.#change, done }));
  }

  async #entries({ items }: Dossier, run: number): Promise<ReadEntry[]> {
    const slow = setTimeout(() => {
      if (run === this.#run) this.#say(`Đang đọc ${formatNumber(items.length)} mục…`);
    }, 400);
    const read = items.map(async (item) => readEntry(item, await this.#read(item.at), this.#base));
    const entries = await Promise.all(read);
    clearTimeout(slow);
    if (this.#says.textContent.startsWith('Đang đọc')) this.#say();
    return entries;
  }

  /** Changes what is kept; says why where it cannot be. */
  readonly #change = (edit: (all: Dossiers) => Dossiers): boolean => {
    const all = this.#store?.change(edit) ?? 'refused';
    if (typeof all !== 'string') return true;
    this.#say(STORE_FAULTS[all]);
    return false;
  };

  /** Shows what is kept now, says what was done, and how it is undone. */
  #done(said: string, undo?: Undo, focus?: string): void {
    this.#say(said);
    this.#run += 1;
    void this.#showOwn(this.#run, focus);
    if (!undo) return;
    const button = make('button', { type: 'button' }, 'Hoàn tác');
    button.addEventListener('click', () => {
      if (this.#change(undo)) this.#done('Đã hoàn tác.');
    });
    this.#says.append(' ', button);
    button.focus();
  }

  #keep({ dossier }: ReadDossier): void {
    let room = true;
    const kept = this.#change((all) => {
      const more = addDossier(all, dossier);
      room = more !== null;
      return more ?? all;
    });
    if (!kept) return;
    if (room) history.replaceState(null, '', location.pathname);
    this.#done(
      room
        ? `Đã lưu “${dossier.name}” vào máy này.`
        : `Máy này đã đủ ${formatNumber(LIMITS.dossiers)} tập, chưa lưu thêm được.`,
    );
  }

  readonly #actions: OwnActions = {
    say: this.#say,
    name: (name) => {
      const clean = cleanText(name, LIMITS.name);
      if (clean === '') void this.#show();
      else this.#quietly((dossier) => ({ ...dossier, name: clean }));
    },
    about: (note) => {
      this.#quietly((dossier) => ({ ...dossier, note: cleanText(note, LIMITS.note) }));
    },
    note: ({ item }, note) => {
      const clean = cleanText(note, LIMITS.note);
      this.#quietly((dossier) => ({
        ...dossier,
        items: dossier.items.map((one) => (isSame(one, item) ? { ...one, note: clean } : one)),
      }));
    },
    move: ({ item }, by) => {
      let to = 0;
      const moved = this.#change((all) => {
        const { items } = currentDossier(all);
        const at = items.findIndex((one) => isSame(one, item));
        to = Math.max(0, Math.min(at + by, items.length - 1));
        return withItems(all, moveItem(items, at, by));
      });
      const button = `.dossier > li:nth-child(${String(to + 1)}) [data-act=${by < 0 ? 'up' : 'down'}]`;
      if (moved) this.#done(`Nay là mục ${formatNumber(to + 1)}.`, undefined, button);
    },
    remove: (entry) => {
      let at = 0;
      const removed = this.#change((all) => {
        const { items } = currentDossier(all);
        at = items.findIndex((one) => isSame(one, entry.item));
        return withItems(
          all,
          items.filter((one) => !isSame(one, entry.item)),
        );
      });
      const back: Undo = (all) =>
        withItems(all, currentDossier(all).items.toSpliced(at, 0, entry.item));
      if (removed) this.#done(`Đã bỏ “${entryName(entry)}”.`, back);
    },
    open: ({ dossier, refused }) => {
      let room = true;
      const added = this.#change((all) => {
        const more = addDossier(all, dossier);
        room = more !== null;
        return more ?? all;
      });
      const left = refused > 0 ? ` ${formatNumber(refused)} mục không đọc được, đã bỏ qua.` : '';
      if (added)
        this.#done(room ? `Đã mở “${dossier.name}” từ tệp.${left}` : 'Máy này đã đủ số tập.');
    },
  };

  /** Changes the dossier shown without showing it anew: what was typed stands there already. */
  #quietly(edit: (dossier: Dossier) => Dossier): void {
    if (!this.#change((all) => changeCurrent(all, edit))) return;
    const all = this.#store?.read();
    if (typeof all !== 'object') return;
    const dossier = currentDossier(all);
    if (this.#shown) {
      const { entries } = this.#shown;
      this.#shown.dossier = dossier;
      for (const entry of entries)
        entry.item = dossier.items.find((one) => isSame(one, entry.item)) ?? entry.item;
    }
    this.#showMargin(all);
    this.#say('Đã lưu.');
  }
}

customElements.define('dossier-desk', DossierDesk);
