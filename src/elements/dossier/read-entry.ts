import type { DossierItem } from '#documents/dossier/dossier.ts';
import type { DossierEntry, EntryPassage } from '#documents/dossier/dossier-entry.ts';
import { passageWords } from '#documents/passage-words.ts';
import { passageText } from '../document-tools/passage-text.ts';
import type { PublishedPage } from './published-pages.ts';

/** An item with what its page says, and the passage as it stands there. */
export interface ReadEntry extends DossierEntry {
  page: Document | null;
  /** The element of the passage on that page. */
  element: Element | null;
}

const FAULTS = {
  missing: 'Không có văn bản nào ở địa chỉ này.',
  gone: 'Văn bản không còn trong kho.',
  unread: 'Chưa đọc được trang của văn bản: mạng có thể đang ngắt.',
  passage: 'Văn bản còn, nhưng không thấy đoạn này nữa: văn bản có thể đã sửa.',
} as const;

/** What a dossier shows of an item; what is withdrawn or cannot be found is said, never left out. */
export function readEntry(item: DossierItem, found: PublishedPage, base: string): ReadEntry {
  const own = new URL(`${base}${item.at}/`, location.href).href;
  const hash = item.anchor === '' ? '' : `#${item.anchor}`;
  if (found.state !== 'there') {
    const fault = (found.state === 'gone' && found.words) || FAULTS[found.state];
    return {
      item,
      address: own + hash,
      facts: null,
      passage: null,
      fault,
      page: null,
      element: null,
    };
  }
  const { facts, page } = found;
  const element = hash === '' ? null : page.getElementById(item.anchor);
  const lost = hash !== '' && !element?.closest('.read');
  return {
    item,
    address: (found.address || own) + hash,
    facts,
    passage: element && !lost ? passageOf(element, item.anchor) : null,
    fault: lost ? FAULTS.passage : '',
    page,
    element: lost ? null : element,
  };
}

function passageOf(element: Element, anchor: string): EntryPassage {
  const number = element.querySelector('.so')?.textContent.trim() ?? '';
  const heading = element.closest('.blk')?.querySelector('h2')?.textContent.trim();
  return { words: passageWords(anchor, number, heading), text: passageText(element) };
}
