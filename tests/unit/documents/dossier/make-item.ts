import type { Dossier, DossierItem } from '#documents/dossier/dossier.ts';

/** An item for tests. */
export function makeItem(item: Partial<DossierItem> = {}): DossierItem {
  return { at: 'van-ban/a', anchor: '', note: '', ...item };
}

/** A dossier for tests, of items named by their paths. */
export function makeDossier(name: string, ...paths: string[]): Dossier {
  return { name, note: '', items: paths.map((at) => makeItem({ at })) };
}
