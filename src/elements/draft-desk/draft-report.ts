import type { Problem } from '#schema/problem.ts';
import { make } from '../make.ts';
import type { DeskEntry } from './desk-entry.ts';
import type { Draft, DraftPicture, Fault } from './draft.ts';
import { FieldForm, MISSING, type FormTalk } from './field-form.ts';
import { findingList, type Found } from './finding-list.ts';
import { pictureForm } from './picture-form.ts';
import { previewView } from './preview-view.ts';
import { saveSection } from './save-section.ts';
import { sentence } from './say-entry.ts';

/** What a report asks of the desk. */
export interface ReportTalk extends FormTalk {
  describe: (at: number, alt: string) => void;
  look: (at: number) => Promise<Blob | null>;
  preview: () => Promise<string | null>;
  save: () => Promise<string>;
}

type Open = Extract<Draft, { secret: false }>;

/** All that a clerk has to know of one draft, and what may be done with it, in the order in which it matters. */
export class DraftReport {
  readonly element = make('article', { class: 'draft' });
  readonly heading = make('h2', { tabindex: '-1' });
  readonly #entry: DeskEntry;
  readonly #talk: ReportTalk;
  readonly #gate = make('div', {});
  readonly #form: FieldForm;
  readonly #pictures = make('section', { hidden: true });
  readonly #source = make('pre', { tabindex: '0' });
  readonly #body = make('div', {});
  readonly #preview: HTMLDetailsElement;
  readonly #notes = make('div', {});
  readonly #save = make('div', {});
  readonly #says = make('p', { role: 'status' });
  readonly #sections: readonly HTMLElement[];
  #saveKey = '';
  #pictured = '';

  constructor(entry: DeskEntry, talk: ReportTalk) {
    this.#entry = entry;
    this.#talk = talk;
    this.#form = new FieldForm(`m${String(entry.key)}`, talk);
    this.#source.setAttribute('aria-label', 'Mã nguồn MDX');
    this.#source.setAttribute('role', 'region');
    this.#preview = make('details', {}, make('summary', {}, 'Nội dung như trên trang'), this.#body);
    this.#preview.addEventListener('toggle', () => void this.#showBody());
    this.heading.textContent = entry.name;
    this.#sections = [
      section('Cổng kiểm', this.#gate),
      section('Các mục', this.#form.element),
      this.#pictures,
      section(
        'Nội dung',
        this.#preview,
        make('details', {}, make('summary', {}, 'Mã nguồn MDX'), this.#source),
      ),
      section('Để ý', this.#notes),
      make('section', { class: 'save' }, make('h3', {}, 'Lưu'), this.#save, this.#says),
    ];
  }

  /** Shows the entry as it is now: a draft, the reason why there is none, or a mark of secrecy. */
  update(): void {
    const { draft, problems } = this.#entry;
    if (!draft || draft.secret) {
      this.element.replaceChildren(this.heading, ...noDraft(this.#entry));
      return;
    }
    if (!this.element.contains(this.#save))
      this.element.replaceChildren(this.heading, ...this.#sections);
    this.#gate.replaceChildren(...gateWords(draft));
    this.#form.show(draft);
    this.#showPictures(draft);
    this.#source.textContent = draft.mdx;
    void this.#showBody();
    const open = this.#notes.querySelector('details')?.open ?? false;
    this.#notes.replaceChildren(...notesOf(draft, problems));
    this.#notes.querySelector('details')?.toggleAttribute('open', open);
    if (problems) this.#form.tell(problems);
    this.#showSave(draft);
  }

  /** The button stays while nothing about it changes, so that it keeps the focus. */
  #showSave(draft: Open): void {
    const { path, pictures, needsReview } = draft;
    const key = JSON.stringify([path, pictures.length, needsReview.length]);
    if (key === this.#saveKey) return;
    this.#saveKey = key;
    const tell = (words: string): void => {
      this.#says.textContent = words;
    };
    this.#save.replaceChildren(...saveSection(draft, this.#entry.sha256, this.#talk.save, tell));
  }

  async #showBody(): Promise<void> {
    if (!this.#preview.open) return;
    this.#body.setAttribute('aria-busy', 'true');
    const html = await this.#talk.preview().catch(() => null);
    this.#body.replaceChildren(previewView(html));
    this.#body.removeAttribute('aria-busy');
  }

  #showPictures({ pictures }: Open): void {
    const key = JSON.stringify(pictures.map(({ path }: DraftPicture) => path));
    this.#pictures.hidden = pictures.length === 0;
    if (key === this.#pictured || pictures.length === 0) return;
    this.#pictured = key;
    const form = pictureForm(
      pictures,
      `m${String(this.#entry.key)}`,
      (at) => this.#talk.look(at),
      (at, alt) => {
        this.#talk.describe(at, alt);
      },
    );
    this.#pictures.replaceChildren(
      make('h3', {}, 'Ảnh'),
      make('p', {}, 'Tả mỗi ảnh bằng một câu cho người không nhìn thấy: ai, làm gì, ở đâu.'),
      form,
    );
  }
}

const SECRET: Fault = {
  message: 'Văn bản có dấu chỉ độ mật hoặc dấu lưu hành nội bộ.',
  remedy:
    'Trang này không giữ và không lưu gì của văn bản. Hỏi người phụ trách bảo vệ bí mật nhà nước.',
};

/** Why there is no draft to show. */
function noDraft({ draft, fault, state }: DeskEntry): HTMLElement[] {
  const why = draft?.secret ? SECRET : fault;
  if (!why) {
    const words = state === 'stopped' ? 'Đã dừng, chưa đọc. Bấm tên tệp để đọc lại.' : 'Đang đọc…';
    return [make('p', {}, words)];
  }
  const note = make('p', { class: 'note ended' }, make('b', {}, sentence(why.message)), why.remedy);
  return draft?.secret ? [note, findingList(draft.blocked)] : [note];
}

function section(title: string, ...children: HTMLElement[]): HTMLElement {
  return make('section', {}, make('h3', {}, title), ...children);
}

function gateWords({ blocked }: Open): HTMLElement[] {
  if (blocked.length === 0) return [make('p', {}, 'Cổng kiểm không dừng chỗ nào.')];
  return [
    make(
      'p',
      { class: 'note amend' },
      'Những chỗ này làm văn bản chưa đăng được. Bản nháp vẫn lưu được để sửa.',
    ),
    findingList(blocked),
  ];
}

function notesOf(
  { blocked, dropped, warnings, mdx }: Open,
  problems: readonly Problem[] | null,
): HTMLElement[] {
  const told = new Set(blocked.map(({ rule }) => rule));
  const bodyLine = mdx.split('\n---\n', 1)[0]?.split('\n').length ?? 0;
  const found = (problems ?? [])
    .filter(({ rule }) => !told.has(rule) && rule !== MISSING)
    .map(({ line, message, remedy, severity, field }): Found => {
      const where = line > bodyLine || field === null ? `dòng ${String(line)} của tệp` : '';
      return { message, remedy, where, isError: severity === 'error' };
    });
  const errors = found.filter(({ isError }) => isError);
  const doubts = found.filter(({ isError }) => !isError);
  const notes = warnings.map(({ message, remedy, place }): Found => ({
    message,
    remedy,
    where: place?.where ?? '',
  }));
  const lists = [
    ['Phải sửa thì kho mới nhận', errors],
    ['Chỗ ngờ về chữ và thể thức', doubts],
    ['Khi đọc tệp', notes],
  ] as const;
  return [
    ...lists.flatMap(([title, list]) =>
      list.length > 0 ? [make('h4', {}, title), findingList(list)] : [],
    ),
    ...(dropped.length > 0 ? [droppedList(dropped)] : []),
    ...(problems === null ? [make('p', { class: 'quiet' }, 'Đang kiểm chữ và thể thức…')] : []),
    ...(problems && found.length + notes.length + dropped.length === 0
      ? [make('p', {}, 'Không có gì phải để ý.')]
      : []),
  ];
}

function droppedList(dropped: Open['dropped']): HTMLElement {
  const items = dropped.map(({ text, reason, place }) =>
    make(
      'li',
      {},
      make('q', {}, text),
      make('span', { class: 'where' }, `${place.where}: ${reason}`),
    ),
  );
  return make(
    'details',
    {},
    make('summary', {}, `Không đưa vào nội dung (${String(dropped.length)} chỗ)`),
    make('ul', { class: 'found' }, ...items),
  );
}
