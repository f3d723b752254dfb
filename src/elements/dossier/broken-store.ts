import type { StoreFault } from '#documents/dossier/dossier-store.ts';
import { make } from '../make.ts';
import { saveFile } from '../save-file.ts';
import { STORE_FAULTS } from './store-faults.ts';

/** What stands in place of the dossiers where they cannot be read: why, and of broken ones a way to save what is there. */
export function brokenStore(fault: StoreFault, raw: string, begin: () => void): HTMLElement {
  const button = (text: string, act: () => void): HTMLElement => {
    const made = make('button', { type: 'button' }, text);
    made.addEventListener('click', act);
    return made;
  };
  return make(
    'div',
    { class: 'note ended' },
    make('p', {}, STORE_FAULTS[fault]),
    fault === 'broken' &&
      make(
        'p',
        { class: 'acts' },
        button('Tải về phần đang giữ', () => {
          saveFile(raw, 'tap-ho-so-hong.txt', 'text/plain');
        }),
        button('Bỏ phần hỏng, bắt đầu lại', begin),
      ),
  );
}
