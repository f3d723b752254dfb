import {
  isSame,
  LIMITS,
  newDossier,
  type Dossier,
  type DossierItem,
  type Dossiers,
} from './dossier.ts';

/** The dossier that is added to. */
export function currentDossier({ current, list }: Dossiers): Dossier {
  return list[current] ?? list[0] ?? newDossier([]);
}

/** What became of an item that was to be added. */
export type Added = 'added' | 'there' | 'full';

/** Puts an item at the end of the current dossier; changes nothing where it is there already or no room is left. */
export function addItem(all: Dossiers, item: DossierItem): { all: Dossiers; added: Added } {
  const { items } = currentDossier(all);
  if (items.some((other) => isSame(other, item))) return { all, added: 'there' };
  if (items.length >= LIMITS.items) return { all, added: 'full' };
  return { all: withItems(all, [...items, item]), added: 'added' };
}

/** Changes the current dossier. */
export function changeCurrent(all: Dossiers, change: (dossier: Dossier) => Dossier): Dossiers {
  const current = currentDossier(all);
  const at = Math.max(0, all.list.indexOf(current));
  const list = all.list.length > 0 ? all.list : [current];
  return { current: at, list: list.with(at, change(current)) };
}

/** The current dossier with other items. */
export function withItems(all: Dossiers, items: DossierItem[]): Dossiers {
  return changeCurrent(all, (dossier) => ({ ...dossier, items }));
}

/** An item one place up (`-1`) or down (`1`); the list as it is where there is no such place. */
export function moveItem(items: readonly DossierItem[], at: number, by: -1 | 1): DossierItem[] {
  const [item, other] = [items[at], items[at + by]];
  if (!item || !other) return [...items];
  return items.with(at, other).with(at + by, item);
}

/** Puts a dossier behind the others and makes it the current one; `null` where no room is left. */
export function addDossier(all: Dossiers, dossier: Dossier): Dossiers | null {
  if (all.list.length >= LIMITS.dossiers) return null;
  // an empty first one, which nobody made, gives way
  const kept = all.list.filter(
    (one) => all.list.length > 1 || one.items.length > 0 || one.note !== '',
  );
  return { current: kept.length, list: [...kept, dossier] };
}

/** Takes the current dossier away; an empty one stands in for the last. */
export function removeCurrent(all: Dossiers): Dossiers {
  const list = all.list.toSpliced(all.current, 1);
  return { current: Math.max(0, all.current - 1), list: list.length > 0 ? list : [newDossier([])] };
}
