import { isSame, LIMITS, type Dossier, type Dossiers } from '#documents/dossier/dossier.ts';
import { dossierStore, type DossierStore } from '#documents/dossier/dossier-store.ts';
import { addDossier, changeCurrent, currentDossier } from '#documents/dossier/edit-dossier.ts';
import type { ReadDossier } from '#documents/dossier/read-dossier.ts';
import { isShared, openFragment } from '#documents/dossier/share-dossier.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { writeAbbreviations } from '../document-tools/write-abbreviations.ts';
import { isWrittenOut } from '../document-tools/written-out.ts';
import { make } from '../make.ts';
import { brokenStore } from './broken-store.ts';
import { dossierMargin } from './dossier-margin.ts';
import { dossierSheet } from './dossier-sheet.ts';
import { ownActions, type Then } from './own-actions.ts';
import { ownDossier } from './own-dossier.ts';
import { publishedPages } from './published-pages.ts';
import { readEntry, type ReadEntry } from './read-entry.ts';
import { receivedDossier } from './received-dossier.ts';
import { STORE_FAULTS } from './store-faults.ts';

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
  readonly #actions = ownActions({
    say: (...what) => {
      this.#say(...what);
    },
    change: (edit) => this.#change(edit),
    done: (said, then) => {
      this.#done(said, then);
    },
    quietly: (edit) => {
      this.#quietly(edit);
    },
    again: () => void this.#show(),
  });

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
    const done = (said: string, undo?: Then['undo']): void => {
      this.#done(said, { focus: '.le [aria-current]', ...(undo && { undo }) });
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

  /** Shows what is kept now, says what was done; the focus goes to what undoes it, and from there, or at once, to `focus`. */
  #done(said: string, { undo, focus }: Then): void {
    this.#say(said);
    this.#run += 1;
    void this.#showOwn(this.#run, undo ? undefined : focus);
    if (!undo) return;
    const button = make('button', { type: 'button' }, 'Hoàn tác');
    button.addEventListener('click', () => {
      if (this.#change(undo)) this.#done('Đã hoàn tác.', { focus });
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
      { focus: '#ten-tap' },
    );
  }

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
