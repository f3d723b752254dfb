import { LIMITS, type Dossier } from '#documents/dossier/dossier.ts';
import type { ReadDossier } from '#documents/dossier/read-dossier.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from '../make.ts';
import { dossierItem, type ItemActions } from './dossier-item.ts';
import { dossierTools } from './dossier-tools.ts';
import type { ReadEntry } from './read-entry.ts';

/** What may be done with a dossier of this browser. */
export interface OwnActions extends ItemActions {
  name: (name: string) => void;
  about: (note: string) => void;
  open: (read: ReadDossier) => void;
  say: (...what: (string | Node)[]) => void;
}

/** A dossier of this browser: name and note, its items in order, what can be done with it. */
export function ownDossier(
  dossier: Dossier,
  entries: readonly ReadEntry[],
  base: string,
  actions: OwnActions,
): Node[] {
  const name = make('input', { id: 'ten-tap', maxlength: String(LIMITS.name), required: true });
  name.value = dossier.name;
  name.addEventListener('change', () => {
    actions.name(name.value);
  });
  const note = make('textarea', { id: 'ghi-chu-tap', rows: '2', maxlength: String(LIMITS.note) });
  note.value = dossier.note;
  note.addEventListener('change', () => {
    actions.about(note.value);
  });
  const list = make(
    'ol',
    { class: 'dossier' },
    ...entries.map((entry, at) => dossierItem(entry, at, entries.length, base, actions)),
  );
  list.addEventListener('keydown', (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const at = [...list.children].findIndex((one) => one.contains(event.target as Node));
    const entry = entries[at];
    if (!event.altKey || by === undefined || !entry) return;
    event.preventDefault();
    actions.move(entry, by === -1 ? -1 : 1);
  });
  return [
    make('p', { class: 'field' }, make('label', { for: 'ten-tap' }, 'Tên tập'), name),
    make('p', { class: 'field' }, make('label', { for: 'ghi-chu-tap' }, 'Ghi chú của tập'), note),
    dossierTools(dossier, entries, actions.say, actions.open),
    ...(entries.length > 0
      ? [make('p', { class: 'small quiet' }, counted(entries)), list]
      : [empty(base)]),
  ];
}

function counted(entries: readonly ReadEntry[]): string {
  const passages = entries.filter(({ item }) => item.anchor !== '').length;
  const parts = [
    [entries.length - passages, 'văn bản'],
    [passages, 'đoạn'],
  ] as const;
  const kinds = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${formatNumber(count)} ${word}`);
  return `${kinds.join(', ')}. Alt cùng mũi tên lên, xuống cũng đổi được thứ tự.`;
}

function empty(base: string): HTMLElement {
  return make(
    'div',
    { class: 'empty' },
    make('p', {}, 'Tập này chưa có mục nào.'),
    make(
      'p',
      {},
      'Ở trang của một văn bản, nút “Thêm vào tập” đưa cả văn bản vào đây; bấm số của một đoạn ở lề thì đưa được riêng đoạn ấy. Tìm văn bản ở ',
      make('a', { href: `${base}tim-kiem/` }, 'trang tìm kiếm'),
      ' hoặc trong ',
      make('a', { href: `${base}tra-cuu/` }, 'danh mục tra cứu'),
      '.',
    ),
  );
}
