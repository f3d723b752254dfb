import { LIMITS } from '#documents/dossier/dossier.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { make } from '../make.ts';
import type { ReadEntry } from './read-entry.ts';

/** What may be done with an item; none of it in a dossier that somebody else has shared. */
export interface ItemActions {
  move: (entry: ReadEntry, by: -1 | 1) => void;
  remove: (entry: ReadEntry) => void;
  note: (entry: ReadEntry, note: string) => void;
}

/** What an item is called when it is spoken of. */
export function entryName({ facts, item, passage }: ReadEntry): string {
  const title = facts?.title ?? item.at;
  return item.anchor === '' ? title : `${passage?.words ?? item.anchor}, ${title}`;
}

/** An item of a dossier. All it shows goes in as text, whoever wrote it. */
export function dossierItem(
  entry: ReadEntry,
  at: number,
  count: number,
  base: string,
  actions: ItemActions | null,
): HTMLElement {
  const { item, facts, passage, fault } = entry;
  const path = `${base}${item.at}/`;
  const record = facts
    ? [
        facts.number ? `${facts.type} số ${facts.number}` : facts.type,
        formatDate(facts.day),
        facts.issuer,
      ]
    : [];
  return make(
    'li',
    {},
    make('p', { class: 't' }, make('a', { href: path }, facts?.title ?? item.at)),
    record.length > 0 && make('p', { class: 'small quiet' }, record.join(' · ')),
    fault !== '' && make('p', { class: 'note ended' }, fault),
    passage && make('blockquote', {}, passage.text),
    item.anchor !== '' &&
      make(
        'p',
        { class: 'small' },
        make('a', { href: `${path}#${item.anchor}` }, passage?.words ?? item.anchor),
      ),
    actions
      ? noteField(entry, actions)
      : item.note !== '' && make('p', { class: 'own' }, `Ghi chú: ${item.note}`),
    actions && buttons(entry, at, count, actions),
  );
}

function noteField(entry: ReadEntry, actions: ItemActions): HTMLElement {
  const field = make('textarea', {
    rows: '1',
    maxlength: String(LIMITS.note),
    'aria-label': `Ghi chú: ${entryName(entry)}`,
  });
  field.placeholder = 'Ghi chú';
  field.value = entry.item.note;
  field.addEventListener('change', () => {
    actions.note(entry, field.value);
  });
  return field;
}

function buttons(entry: ReadEntry, at: number, count: number, actions: ItemActions): HTMLElement {
  const name = entryName(entry);
  const button = (text: string, key: string, can: boolean, act: () => void): HTMLElement => {
    const made = make(
      'button',
      { type: 'button', 'data-act': key, 'aria-label': `${text}: ${name}` },
      text,
    );
    // a button that is switched off would lose the focus
    if (!can) made.setAttribute('aria-disabled', 'true');
    made.addEventListener('click', () => {
      if (can) act();
    });
    return made;
  };
  return make(
    'p',
    { class: 'acts' },
    button('Lên', 'up', at > 0, () => {
      actions.move(entry, -1);
    }),
    button('Xuống', 'down', at + 1 < count, () => {
      actions.move(entry, 1);
    }),
    button('Bỏ', 'remove', true, () => {
      actions.remove(entry);
    }),
  );
}
