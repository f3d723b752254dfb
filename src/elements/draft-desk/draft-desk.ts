import { fileEntry, pastedEntry, type DeskEntry } from './desk-entry.ts';
import { DeskFault, DraftClient, Stopped } from './draft-client.ts';
import { DraftReport } from './draft-report.ts';
import { NOTHING_SAID, type Fault, type Said } from './draft.ts';
import { fileIntake } from './file-intake.ts';
import { FileList } from './file-list.ts';
import { pasteIntake } from './paste-intake.ts';
import type { Packed, WorkerReply } from './worker-messages.ts';
import { saveFile } from './save-file.ts';
import { sayFound } from './say-entry.ts';

/** Taken at one time; the rest is named and left. */
const MOST_FILES = 40;
/** A larger file is no text of an office. */
const MOST_BYTES = 100_000_000;
const TOO_LARGE: Fault = {
  message: 'Tệp lớn hơn 100 MB, không phải văn bản thường.',
  remedy: 'Bớt ảnh bằng Word rồi thả lại, hoặc chạy npm run import -- TỆP.',
};

/**
 * `<draft-desk data-lists="/bien-tap/nhap.json">`: drafts of office files, made in the browser. The form stands in the page;
 * files come by its button, by being dropped anywhere, or by being pasted. `data-state` tells whether it reads files,
 * `data-making` that a draft is being made.
 */
class DraftDesk extends HTMLElement {
  readonly #client = new DraftClient(this.dataset['lists'] ?? '');
  readonly #entries: DeskEntry[] = [];
  readonly #reports = new Map<number, DraftReport>();
  /** The making of each entry that was begun last. */
  readonly #making = new Map<number, Promise<void>>();
  readonly #files = new FileList((entry) => {
    this.#choose(entry);
  });
  readonly #status = this.#part('[data-status]', HTMLElement);
  readonly #stop = this.#part('[data-stop]', HTMLButtonElement);
  readonly #place = this.#part('[data-report]', HTMLElement);
  #shown: DeskEntry | null = null;
  #busy = false;
  /** Counts the stops. */
  #turn = 0;
  /** How many drafts are being made, some of them anew. */
  #asked = 0;

  connectedCallback(): void {
    this.dataset['state'] = 'idle';
    this.#part('[data-files]', HTMLElement).append(this.#files.element);
    fileIntake(this, (files) => {
      this.#take(files);
    });
    pasteIntake(this, {
      take: (text, html) => {
        this.#add([pastedEntry(text, html)]);
      },
      files: (files) => {
        this.#take(files);
      },
      empty: () => {
        this.#say('Chưa có chữ nào trong ô. Dán văn bản vào ô rồi bấm lại.');
      },
    });
    this.#stop.addEventListener('click', () => {
      this.#turn += 1;
      for (const entry of this.#entries) if (entry.state === 'waiting') entry.state = 'stopped';
      this.#client.stop();
    });
    addEventListener('beforeunload', (event) => {
      if (this.#entries.some(({ draft, saved }) => draft && !draft.secret && !saved))
        event.preventDefault();
    });
  }

  #part<T extends Element>(selector: string, kind: new () => T): T {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`draft-desk: ${selector} is missing`);
    return part;
  }

  #take(files: readonly File[]): void {
    if (files.length === 0) return;
    const taken = files.slice(0, MOST_FILES);
    const left = files.slice(MOST_FILES);
    if (left.length > 0)
      this.#say(
        `Mỗi lần nhận ${String(MOST_FILES)} tệp. Chưa nhận: ${left.map(({ name }) => name).join(', ')}.`,
      );
    this.#add(taken.map(fileEntry));
  }

  #add(entries: readonly DeskEntry[]): void {
    this.#entries.push(...entries);
    this.#files.show(this.#entries, this.#shown);
    void this.#readAll();
  }

  /** Reads what waits, one after the other; a file that cannot be read stops none. */
  async #readAll(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.dataset['state'] = 'busy';
    this.#stop.hidden = false;
    let first: DeskEntry | undefined;
    for (;;) {
      const entry = this.#entries.find(({ state }) => state === 'waiting');
      if (!entry) break;
      await this.#make(entry);
      if (!first) this.#open(entry);
      first ??= entry;
    }
    this.#stop.hidden = true;
    this.dataset['state'] = 'idle';
    this.#busy = false;
    const read = this.#entries.length;
    if (first && read > 1) this.#say(`Đã đọc xong. ${sayFound(first)}`);
  }

  /** Makes the draft of an entry, anew after each word of the clerk. */
  #make(entry: DeskEntry): Promise<void> {
    this.#asked += 1;
    this.dataset['making'] = '';
    const making = this.#askFor(entry).finally(() => {
      this.#asked -= 1;
      if (this.#asked === 0) delete this.dataset['making'];
    });
    this.#making.set(entry.key, making);
    return making;
  }

  async #askFor(entry: DeskEntry): Promise<void> {
    entry.state = 'reading';
    this.#files.show(this.#entries, this.#shown);
    const turn = this.#turn;
    try {
      const { key, said } = entry;
      if (entry.size > MOST_BYTES) throw new DeskFault(TOO_LARGE);
      const raw = this.#client.known.has(key) ? undefined : await entry.raw();
      if (turn !== this.#turn) throw new Stopped();
      const others = this.#entries.flatMap((other) =>
        other.key < key && other.draft && !other.draft.secret ? [other.draft.id] : [],
      );
      this.#client.known.add(key);
      const request = { kind: 'make', key, said, others, ...(raw ? { raw } : {}) } as const;
      await this.#client.ask(request, (reply) => this.#hear(entry, said, reply));
    } catch (error) {
      this.#client.known.delete(entry.key);
      this.#fail(entry, error);
    }
    this.#files.show(this.#entries, this.#shown);
  }

  /** Takes in what the worker tells of an entry; true for the last of it. */
  #hear(entry: DeskEntry, said: Said, reply: WorkerReply): boolean {
    if (reply.kind === 'step') this.#say(`${entry.name}: ${reply.words.toLowerCase()}…`);
    if (entry.said !== said) return reply.kind === 'problems' || isSecret(reply);
    if (reply.kind === 'draft') {
      entry.state = 'ready';
      entry.draft = reply.draft;
      entry.problems = null;
      entry.sha256 = reply.sha256;
      entry.fault = null;
      entry.saved = false;
      if (reply.draft.secret) this.#client.known.delete(entry.key);
      this.#say(sayFound(entry));
    }
    if (reply.kind === 'problems') entry.problems = reply.problems;
    this.#reports.get(entry.key)?.update();
    return reply.kind === 'problems' || isSecret(reply);
  }

  #fail(entry: DeskEntry, error: unknown): void {
    if (error instanceof Stopped) entry.state = entry.draft ? 'ready' : 'stopped';
    else {
      entry.state = 'fault';
      entry.draft = null;
      entry.fault =
        error instanceof DeskFault
          ? error.fault
          : {
              message: 'Không mở được tệp trên máy này.',
              remedy: 'Tệp có thể đã bị chuyển chỗ hoặc xóa; chọn lại tệp.',
            };
    }
    this.#say(sayFound(entry));
    this.#reports.get(entry.key)?.update();
  }

  /** By the list: opens what was read, and reads again what was not. */
  #choose(entry: DeskEntry): void {
    const { state, draft } = entry;
    const failed = state === 'fault' || draft?.secret === true;
    if (state !== 'stopped' && !(failed && this.#shown === entry)) {
      this.#open(entry);
      return;
    }
    entry.state = 'waiting';
    entry.fault = null;
    // it may be a word of the clerk that is not to be kept
    if (draft?.secret) entry.said = NOTHING_SAID;
    void this.#readAll();
  }

  #open(entry: DeskEntry): void {
    this.#shown = entry;
    let report = this.#reports.get(entry.key);
    if (!report) {
      report = this.#report(entry);
      this.#reports.set(entry.key, report);
    }
    report.update();
    this.#place.replaceChildren(report.element);
    this.#files.show(this.#entries, entry);
    this.#say(sayFound(entry));
    report.heading.focus();
  }

  #report(entry: DeskEntry): DraftReport {
    const change = (said: Partial<Said>): void => {
      entry.said = { ...entry.said, ...said };
      void this.#make(entry);
    };
    return new DraftReport(entry, {
      collect: (collection) => {
        change({ collection });
      },
      type: (name, typed) => {
        const sure = entry.said.sure.filter((one) => one !== name);
        change({ typed: { ...entry.said.typed, [name]: typed }, sure });
      },
      sure: (name, isSure) => {
        const others = entry.said.sure.filter((one) => one !== name);
        change({ sure: isSure ? [...others, name] : others });
      },
      describe: (at, alt) => {
        change({ alts: { ...entry.said.alts, [at]: alt } });
      },
      look: async (at) => {
        let picture: Blob | null = null;
        await this.#client.ask({ kind: 'picture', key: entry.key, at }, (reply) => {
          if (reply.kind === 'picture') picture = reply.picture;
          return true;
        });
        return picture;
      },
      preview: async () => {
        let html: string | null = null;
        const { draft } = entry;
        if (!draft || draft.secret) return null;
        await this.#client.ask({ kind: 'preview', mdx: draft.mdx }, (reply) => {
          if (reply.kind === 'preview') html = reply.html;
          return true;
        });
        return html;
      },
      save: () => this.#save(entry),
    });
  }

  /** Saves a draft; the answer says how it went. */
  async #save(entry: DeskEntry): Promise<string> {
    // what was typed last has to be in it
    await this.#making.get(entry.key);
    const { draft, key } = entry;
    if (!draft || draft.secret || draft.path === null) return 'Chưa lưu.';
    const { path, mdx, pictures, id } = draft;
    try {
      const packed = await saveFile(`${id}.${pictures.length > 0 ? 'zip' : 'mdx'}`, async () => {
        // a worker that was stopped has to read its pictures again
        if (pictures.length > 0 && !this.#client.known.has(key)) await this.#make(entry);
        let made: Packed | null = null;
        await this.#client.ask({ kind: 'pack', key, path, mdx, pictures }, (reply) => {
          if (reply.kind === 'packed') made = reply.packed;
          return true;
        });
        if (!made) throw new Error('nothing was packed');
        return made;
      });
      if (packed === false) return 'Chưa lưu.';
      entry.saved = true;
      this.#files.show(this.#entries, this.#shown);
      const left = packed.left.map((one) => one.split('/').at(-1)).join(', ');
      return left === ''
        ? `Đã lưu ${packed.name}.`
        : `Đã lưu ${packed.name}, chưa có ${left}: trình duyệt không xóa được dữ liệu kèm ảnh này. Chạy npm run import -- TỆP để có ảnh.`;
    } catch (error) {
      return error instanceof Stopped
        ? 'Đã dừng, chưa lưu.'
        : 'Chưa lưu được: trình duyệt không ghi được tệp. Chọn thư mục khác rồi lưu lại.';
    }
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }
}

const isSecret = (reply: WorkerReply): boolean => reply.kind === 'draft' && reply.draft.secret;

customElements.define('draft-desk', DraftDesk);
