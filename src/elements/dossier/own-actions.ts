import { isSame, LIMITS, type Dossier, type Dossiers } from '#documents/dossier/dossier.ts';
import {
  addDossier,
  currentDossier,
  moveItem,
  withItems,
} from '#documents/dossier/edit-dossier.ts';
import { cleanText } from '#documents/dossier/read-dossier.ts';
import { formatNumber } from '#vietnamese/format-number.ts';
import { entryName } from './dossier-item.ts';
import type { OwnActions } from './own-dossier.ts';

/** What follows a change: how it is undone, and where the focus goes. */
export interface Then {
  undo?: (all: Dossiers) => Dossiers;
  /** Selector. */
  focus: string;
}

/** What the desk can do with what it keeps and shows. */
export interface Desk {
  say: (...what: (string | Node)[]) => void;
  /** False where it could not be kept; the desk has said why. */
  change: (edit: (all: Dossiers) => Dossiers) => boolean;
  done: (said: string, then: Then) => void;
  /** Changes the dossier shown without showing it anew. */
  quietly: (edit: (dossier: Dossier) => Dossier) => void;
  /** Shows again what is kept. */
  again: () => void;
}

/** What may be done with the dossier shown. Items are found by what they are: another tab may have moved them. */
export function ownActions({ say, change, done, quietly, again }: Desk): OwnActions {
  return {
    say,
    name: (name) => {
      const clean = cleanText(name, LIMITS.name);
      if (clean === '') again();
      else quietly((dossier) => ({ ...dossier, name: clean }));
    },
    about: (note) => {
      quietly((dossier) => ({ ...dossier, note: cleanText(note, LIMITS.note) }));
    },
    note: ({ item }, note) => {
      const clean = cleanText(note, LIMITS.note);
      quietly((dossier) => ({
        ...dossier,
        items: dossier.items.map((one) => (isSame(one, item) ? { ...one, note: clean } : one)),
      }));
    },
    move: ({ item }, by) => {
      let to = 0;
      const moved = change((all) => {
        const { items } = currentDossier(all);
        const at = items.findIndex((one) => isSame(one, item));
        to = Math.max(0, Math.min(at + by, items.length - 1));
        return withItems(all, moveItem(items, at, by));
      });
      const focus = buttonAt(to, by < 0 ? 'up' : 'down');
      if (moved) done(`Nay là mục ${formatNumber(to + 1)}.`, { focus });
    },
    remove: (entry) => {
      let at = 0;
      const removed = change((all) => {
        const { items } = currentDossier(all);
        at = Math.max(
          0,
          items.findIndex((one) => isSame(one, entry.item)),
        );
        return withItems(
          all,
          items.filter((one) => !isSame(one, entry.item)),
        );
      });
      const undo = (all: Dossiers): Dossiers =>
        withItems(all, currentDossier(all).items.toSpliced(at, 0, entry.item));
      const focus = buttonAt(at, 'remove');
      if (removed) done(`Đã bỏ “${entryName(entry)}”.`, { undo, focus });
    },
    open: ({ dossier, refused }) => {
      let room = true;
      const added = change((all) => {
        const more = addDossier(all, dossier);
        room = more !== null;
        return more ?? all;
      });
      const left = refused > 0 ? ` ${formatNumber(refused)} mục không đọc được, đã bỏ qua.` : '';
      const said = room ? `Đã mở “${dossier.name}” từ tệp.${left}` : 'Máy này đã đủ số tập.';
      if (added) done(said, { focus: '#ten-tap' });
    },
  };
}

/** Where a button of the item at a place is found. */
const buttonAt = (at: number, act: string): string =>
  `.dossier > li:nth-child(${String(at + 1)}) [data-act=${act}]`;
