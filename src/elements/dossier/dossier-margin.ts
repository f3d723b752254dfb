import { LIMITS, newDossier, type Dossiers } from '#documents/dossier/dossier.ts';
import { addDossier, removeCurrent } from '#documents/dossier/edit-dossier.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from '../make.ts';

/** What the margin may do: change all dossiers, and say what became of it. */
export interface MarginActions {
  change: (edit: (all: Dossiers) => Dossiers) => boolean;
  /** Shows what is kept now, says it, and offers to undo it. */
  done: (said: string, undo?: (all: Dossiers) => Dossiers) => void;
}

/** The dossiers of this browser, in the margin: choose one, begin one, take one away. */
export function dossierMargin(
  { current, list }: Dossiers,
  { change, done }: MarginActions,
): HTMLElement[] {
  const choose = list.map(({ name, items }, at) => {
    const button = make(
      'button',
      { type: 'button', ...(at === current && { 'aria-current': 'true' }) },
      name,
    );
    button.addEventListener('click', () => {
      if (change((all) => ({ ...all, current: at }))) done(`Đang mở “${name}”.`);
    });
    return make(
      'li',
      {},
      button,
      ' ',
      make('span', { class: 'quiet' }, `${formatNumber(items.length)} mục`),
    );
  });
  const begin = make('button', { type: 'button' }, 'Lập tập mới');
  begin.addEventListener('click', () => {
    let room = true;
    const made = change((all) => {
      const fresh = newDossier(all.list);
      const more = all.list.length < LIMITS.dossiers;
      room = more;
      return more ? { current: all.list.length, list: [...all.list, fresh] } : all;
    });
    if (made) done(room ? 'Đã lập tập mới.' : `Đã đủ ${formatNumber(LIMITS.dossiers)} tập.`);
  });
  const shown = list[current];
  const remove = make('button', { type: 'button' }, 'Xóa tập này');
  remove.addEventListener('click', () => {
    if (!shown || !change(removeCurrent)) return;
    done(`Đã xóa “${shown.name}”.`, (all) => addDossier(all, shown) ?? all);
  });
  return [
    make('h2', {}, 'Các tập'),
    make('ul', { class: 'plain' }, ...choose),
    make('p', { class: 'acts' }, begin, remove),
  ];
}
