import type { Dossier } from '#documents/dossier/dossier.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { make } from '../make.ts';
import { today } from '../today.ts';
import { entryName } from './dossier-item.ts';
import type { ReadEntry } from './read-entry.ts';

/** What a page of a document has that no paper shows. */
const NOT_PAPER = 'script, nav, .screen, .side, .acts, .tools, document-actions, button';

/** A dossier on paper: contents, then each document as its own page prints it, or the passage, with its address. */
export function dossierSheet(
  dossier: Dossier,
  entries: readonly ReadEntry[],
  site: string,
): HTMLElement {
  const parts = entries.map((entry, at) => part(entry, at));
  const contents = entries.map((entry, at) =>
    make(
      'li',
      {},
      make('a', { href: `#${idOf(at)}` }, entryName(entry)),
      entry.facts && make('span', {}, recordOf(entry)),
      entry.fault !== '' && make('span', {}, entry.fault),
    ),
  );
  return make(
    'section',
    { class: 'dossier-sheet' },
    make('p', { class: 'kind' }, 'Tập hồ sơ'),
    make('h1', {}, dossier.name),
    dossier.note !== '' && make('p', { class: 'own' }, dossier.note),
    make(
      'p',
      { class: 'small' },
      `${formatNumber(entries.length)} mục, in ngày ${formatDate(today())} từ ${site}. Bản tham khảo, không thay bản chính; ghi chú là của người lập tập.`,
    ),
    make('h2', {}, 'Mục lục'),
    make('ol', { class: 'contents' }, ...contents),
    ...parts,
  );
}

const idOf = (at: number): string => `tap-${String(at + 1)}`;

function recordOf({ facts, address }: ReadEntry): string {
  if (!facts) return address;
  const { type, number, day, issuer } = facts;
  return [number ? `${type} số ${number}` : type, formatDate(day), issuer].join(' · ');
}

function part(entry: ReadEntry, at: number): HTMLElement {
  const { item, page, element, fault, address } = entry;
  const whole = item.anchor === '' && page !== null;
  const head = make(
    'header',
    {},
    make('p', { class: 'k' }, `Mục ${String(at + 1)}`, make('span', {}, address)),
    // a document prints its own title
    !whole && make('h2', {}, entryName(entry)),
    !whole && entry.facts && make('p', { class: 'small' }, recordOf(entry)),
    item.note !== '' && make('p', { class: 'own' }, `Ghi chú: ${item.note}`),
    fault !== '' && make('p', { class: 'fault' }, fault),
  );
  const body = whole ? documentParts(page, idOf(at)) : element ? [passage(element, idOf(at))] : [];
  const made = make('article', { class: whole ? 'whole to-giay' : 'part', id: idOf(at) }, head);
  made.append(...body);
  return made;
}

/** What the page of a document puts on paper. */
function documentParts(page: Document, id: string): Node[] {
  const main = page.querySelector('main');
  return main ? [...copied(main, id).childNodes] : [];
}

function passage(element: Element, id: string): Node {
  const read = make('div', { class: 'read' });
  const text = make('div', { class: 'tx' }, copied(element, id));
  read.append(text);
  return read;
}

/** A copy of an element of another page for this one: what is not for paper is out, and its ids are its own. */
function copied(element: Element, id: string): Element {
  const copy = document.importNode(element, true);
  for (const one of copy.querySelectorAll(NOT_PAPER)) one.remove();
  for (const one of [copy, ...copy.querySelectorAll('[id]')])
    if (one.id !== '') one.id = `${id}-${one.id}`;
  for (const link of copy.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', `#${id}-${link.getAttribute('href')?.slice(1) ?? ''}`);
  return copy;
}
