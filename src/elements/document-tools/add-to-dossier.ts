import { isAnchor, isDocumentAt, LIMITS } from '#documents/dossier/dossier.ts';
import { dossierStore } from '#documents/dossier/dossier-store.ts';
import { addItem, currentDossier, type Added } from '#documents/dossier/edit-dossier.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { STORE_FAULTS } from '../dossier/store-faults.ts';
import { make } from '../make.ts';

/**
 * Adds a document, or the passage with `anchor`, to the dossier that was worked on last; gives what to say of it, with a
 * link to the dossier. `path` is that of the document: `/van-ban/…/`.
 */
export function addToDossier(base: string, path: string, anchor: string): (string | Node)[] {
  const at = path.slice(1, -1);
  // what a dossier could not read again must not get into it
  if (!isDocumentAt(at) || !isAnchor(anchor)) return ['Trang này không đưa vào tập được.'];
  let became: Added = 'there';
  const all = dossierStore(() => localStorage, base).change((now) => {
    const { all: changed, added } = addItem(now, { at, anchor, note: '' });
    became = added;
    return changed;
  });
  const desk = make('a', { href: `${base}tap-ho-so/` }, 'Mở tập hồ sơ');
  if (typeof all === 'string') return [STORE_FAULTS[all], ' ', desk];
  const { name, items } = currentDossier(all);
  const said = {
    added: `Đã thêm vào “${name}”, nay có ${formatNumber(items.length)} mục. `,
    there: `Đã có trong “${name}”. `,
    full: `“${name}” đã đủ ${formatNumber(LIMITS.items)} mục, chưa thêm được. `,
  };
  return [said[became as Added], desk];
}
