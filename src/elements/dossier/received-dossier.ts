import type { ReadDossier } from '#documents/dossier/read-dossier.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from '../make.ts';
import { dossierItem } from './dossier-item.ts';
import { dossierTools } from './dossier-tools.ts';
import type { ReadEntry } from './read-entry.ts';

/** A dossier that came by an address: to be read, printed, taken along, or kept on this machine. */
export function receivedDossier(
  { dossier, refused }: ReadDossier,
  entries: readonly ReadEntry[],
  base: string,
  say: (...what: (string | Node)[]) => void,
  keep: () => void,
): Node[] {
  const save = make('button', { type: 'button', class: 'btn main' }, 'Lưu vào máy này');
  save.addEventListener('click', keep);
  const own = make('a', { href: `${base}tap-ho-so/` }, 'Tập của máy này');
  return [
    make(
      'div',
      { class: 'note' },
      make(
        'p',
        {},
        make('b', {}, 'Tập nhận qua địa chỉ, chưa lưu vào máy này.'),
        ' Tên tập và ghi chú do người gửi viết, không thuộc kho; nhan đề, số, chữ của đoạn đọc từ trang đã đăng.',
        refused > 0 && ` ${formatNumber(refused)} mục trong địa chỉ không đọc được, đã bỏ qua.`,
      ),
    ),
    make('h2', {}, dossier.name),
    ...(dossier.note === '' ? [] : [make('p', { class: 'own' }, `Ghi chú: ${dossier.note}`)]),
    make('p', { class: 'keep' }, save, ' ', own),
    dossierTools(dossier, entries, say, null),
    make(
      'ol',
      { class: 'dossier' },
      ...entries.map((entry, at) => dossierItem(entry, at, entries.length, base, null)),
    ),
  ];
}
