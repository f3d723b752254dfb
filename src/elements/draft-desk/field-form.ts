import type { CollectionName } from '#schema/collections.ts';
import type { Problem } from '#schema/problem.ts';
import { make } from '../make.ts';
import type { Draft, DraftField } from './draft.ts';
import { FieldRow, type RowTalk } from './field-row.ts';
import { sentence } from './say-entry.ts';

/** What the form tells the desk. */
export interface FormTalk extends RowTalk {
  collect: (collection: CollectionName) => void;
}

type Open = Extract<Draft, { secret: false }>;

const GROUPS: readonly (readonly [DraftField['state'], string])[] = [
  ['missing', 'Còn thiếu'],
  ['doubt', 'Cần xem lại'],
  ['sure', 'Đã đọc chắc'],
];

/** Rule of what the form asks for by itself. */
export const MISSING = 'schema-missing';

/**
 * The fields of a draft as a form: what is missing first, then what is in doubt, then the rest. A field keeps its place while
 * the clerk works on the others, until the collection changes.
 */
export class FieldForm {
  readonly element = make('div', { class: 'fields' });
  readonly #talk: FormTalk;
  readonly #prefix: string;
  #collection = '';
  readonly #rows = new Map<string, FieldRow>();
  readonly #lists = new Map<DraftField['state'], HTMLElement>();

  constructor(prefix: string, talk: FormTalk) {
    this.#prefix = prefix;
    this.#talk = talk;
  }

  show(draft: Open): void {
    if (draft.collection !== this.#collection) this.#begin(draft);
    for (const field of draft.fields) {
      const row = this.#rows.get(field.name);
      if (row) row.update(field);
      else this.#add(field);
    }
    for (const [name, row] of this.#rows)
      row.element.hidden = !draft.fields.some((field) => field.name === name);
    for (const list of this.#lists.values())
      list.hidden = list.querySelector('.field:not([hidden])') === null;
  }

  /** Tells at each field what the check of the whole draft found there. */
  tell(problems: readonly Problem[]): void {
    for (const { field, rule, message, remedy, severity } of problems)
      if (field !== null && severity === 'error' && rule !== MISSING)
        this.#rows.get(field.split(/[.[]/u)[0] ?? '')?.tell(`${sentence(message)} ${remedy}`);
  }

  #begin({ collection, collections }: Open): void {
    this.#collection = collection;
    this.#rows.clear();
    this.#lists.clear();
    const id = `${this.#prefix}-nhom`;
    const select = make(
      'select',
      { id },
      ...collections.map(({ value, label }) =>
        make('option', { value, selected: value === collection }, label),
      ),
    );
    select.addEventListener('change', () => {
      this.#talk.collect(select.value as CollectionName);
    });
    const kind = make(
      'div',
      { class: 'field' },
      make('label', { class: 'lab', for: id }, 'Thuộc nhóm'),
      select,
    );
    for (const [state, title] of GROUPS) {
      const list = make('section', { class: 'group', hidden: true }, make('h4', {}, title));
      this.#lists.set(state, list);
    }
    this.element.replaceChildren(kind, ...this.#lists.values());
  }

  #add(field: DraftField): void {
    const row = new FieldRow(field, this.#prefix, this.#talk);
    this.#rows.set(field.name, row);
    const state = field.state === 'said' ? 'sure' : field.state;
    this.#lists.get(state)?.append(row.element);
  }
}
