import type { Choice } from '#documents/drafts/find-entry.ts';
import { make } from '../make.ts';
import type { Control, DraftField, Typed } from './draft.ts';
import { sayConfidence, sentence } from './say-entry.ts';

/** What a row tells the form: a field typed anew, or looked at. */
export interface RowTalk {
  type: (name: string, typed: Typed) => void;
  sure: (name: string, isSure: boolean) => void;
}

/** Longest that is quoted of what a field was read from. */
const LONGEST = 240;
const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** One field of a draft: its name, its control, what it was read from. Stays while the draft is made anew. */
export class FieldRow {
  readonly element = make('div', { class: 'field' });
  readonly #says = make('p', { class: 'from' });
  readonly #fault = make('p', { class: 'fault' });
  readonly #near = make('p', { class: 'near' });
  readonly #check = make('input', { type: 'checkbox' });
  readonly #checkWords = make('span', {});
  readonly #checkLabel = make('label', { class: 'sure' }, this.#check, this.#checkWords);
  readonly #name: string;
  readonly #talk: RowTalk;
  /** Takes over a value that was not typed here. */
  #fill: (typed: Typed) => void = () => undefined;

  constructor(field: DraftField, prefix: string, talk: RowTalk) {
    this.#name = field.name;
    this.#talk = talk;
    const id = `${prefix}-${field.name}`;
    this.element.dataset['field'] = field.name;
    this.#says.id = `${id}-doc`;
    this.#fault.id = `${id}-loi`;
    this.#check.addEventListener('change', () => {
      talk.sure(field.name, this.#check.checked);
    });
    const described = `${this.#fault.id} ${this.#says.id}`;
    this.element.append(
      ...this.#control(field, id, described),
      this.#fault,
      this.#near,
      this.#says,
      this.#checkLabel,
    );
    this.update(field);
  }

  /** Shows how the field stands now; what is being typed is left alone. */
  update(field: DraftField): void {
    const { state, fault, choices, evidence, confidence, empty, shown, control } = field;
    this.element.dataset['state'] = state;
    if (!this.element.contains(document.activeElement)) this.#fill(field.typed);
    const from = [sayConfidence(confidence), evidence].filter((part) => part !== '').join(': ');
    this.#says.textContent =
      state === 'missing' ? '' : state === 'said' ? 'Biên tập đã xem.' : sentence(cut(from));
    if (control.kind === 'none') this.#fill(shown);
    this.#fault.textContent = fault ? `${sentence(fault.message)} ${fault.remedy}` : '';
    for (const one of this.element.querySelectorAll('input:not([type=checkbox]), textarea, select'))
      one.toggleAttribute('aria-invalid', fault !== null);
    this.#near.replaceChildren(
      ...choices.map(({ value, label }) => {
        const button = make('button', { type: 'button', class: 'btn' }, label);
        button.addEventListener('click', () => {
          this.#fill(label);
          this.#talk.type(this.#name, value);
        });
        return button;
      }),
    );
    // what was looked at can be doubted again; what was typed is sure by itself
    const canCheck = state === 'doubt' ? fault === null : state === 'missing' && empty !== null;
    this.#checkLabel.hidden = !(canCheck || this.#check.checked);
    this.#checkWords.textContent = empty ?? 'Đúng như văn bản';
  }

  /** A fault that the check of the whole draft found here. */
  tell(words: string): void {
    if (this.#fault.textContent === '') this.#fault.textContent = words;
  }

  #control({ label, hint, control }: DraftField, id: string, described: string): HTMLElement[] {
    const name = make('label', { class: 'lab', for: id }, label);
    const help = hint === null ? [] : [make('p', { class: 'help', id: `${id}-cach` }, hint)];
    const describedby = hint === null ? described : `${id}-cach ${described}`;
    if (control.kind === 'none') {
      const list = make('ul', { class: 'shown' });
      this.#group(id, label);
      this.#fill = (shown) => {
        const lines = String(shown).split('\n');
        list.replaceChildren(...lines.map((line) => make('li', {}, line)));
      };
      return [make('p', { class: 'lab', id: `${id}-ten` }, label), list];
    }
    if (control.kind === 'parts') {
      this.#group(id, label);
      return [make('p', { class: 'lab', id: `${id}-ten` }, label), ...this.#parts(control, id)];
    }
    if (control.kind === 'many') {
      this.#group(id, label);
      return [
        make('p', { class: 'lab', id: `${id}-ten` }, label),
        ...help,
        this.#boxes(control.choices, id),
      ];
    }
    const input: Field =
      control.kind === 'one'
        ? make(
            'select',
            { id, 'aria-describedby': describedby },
            make('option', { value: '' }, 'Chọn…'),
            ...control.choices.map(({ value, label: words }) => make('option', { value }, words)),
          )
        : control.kind === 'text'
          ? make('textarea', { id, rows: '2', 'aria-describedby': describedby })
          : make('input', {
              id,
              type: 'text',
              autocomplete: 'off',
              'aria-describedby': describedby,
            });
    this.#fill = (typed) => {
      input.value = String(typed);
    };
    input.addEventListener('change', () => {
      this.#type(input.value);
    });
    return [name, ...help, input];
  }

  #group(id: string, label: string): void {
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', label);
    this.element.setAttribute('aria-describedby', `${id}-loi ${id}-doc`);
  }

  #boxes(choices: readonly Choice[], id: string): HTMLElement {
    const boxes = choices.map(({ value }) => make('input', { type: 'checkbox', value }));
    const chosen = (): string[] => boxes.filter((box) => box.checked).map((box) => box.value);
    // the first is the chief one, so the order of what was read is kept
    let order: readonly string[] = [];
    this.#fill = (typed) => {
      order = Array.isArray(typed) ? (typed as readonly string[]) : [];
      for (const box of boxes) box.checked = order.includes(box.value);
      summary.textContent = words();
    };
    const words = (): string => {
      const names = order.map((key) => choices.find(({ value }) => value === key)?.label ?? key);
      return names.length === 0 ? 'Chưa chọn' : names.join('; ');
    };
    const summary = make('summary', {}, '');
    for (const box of boxes)
      box.addEventListener('change', () => {
        const now = chosen();
        order = [
          ...order.filter((key) => now.includes(key)),
          ...now.filter((key) => !order.includes(key)),
        ];
        summary.textContent = words();
        this.#type(order);
      });
    const labels = choices.map(({ label }, at) => make('label', {}, boxes[at] ?? null, label));
    return make('details', { class: 'many', id }, summary, make('div', {}, ...labels));
  }

  #parts({ parts }: Extract<Control, { kind: 'parts' }>, id: string): HTMLElement[] {
    const inputs = parts.map(({ name }) =>
      make('input', { id: `${id}-${name}`, type: 'text', autocomplete: 'off' }),
    );
    const read = (): Record<string, string> =>
      Object.fromEntries(parts.map(({ name }, at) => [name, inputs[at]?.value ?? '']));
    this.#fill = (typed) => {
      const values = typed as Readonly<Record<string, string>>;
      for (const [at, { name }] of parts.entries()) {
        const input = inputs[at];
        if (input) input.value = values[name] ?? '';
      }
    };
    for (const input of inputs)
      input.addEventListener('change', () => {
        this.#type(read());
      });
    return parts.map(({ name, label }, at) =>
      make(
        'div',
        { class: 'part' },
        make('label', { for: `${id}-${name}` }, label),
        inputs[at] ?? null,
      ),
    );
  }

  #type(typed: Typed): void {
    this.#check.checked = false;
    this.#talk.type(this.#name, typed);
  }
}
