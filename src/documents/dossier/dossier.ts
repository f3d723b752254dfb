import { COLLECTION_PATHS } from '../urls.ts';

/** A document or one passage of it in a dossier. What it says is read from its page, never kept. */
export interface DossierItem {
  /** Path of the document below the base, without slashes at its ends: `van-ban/kim-dong-2024-12-20-chi-thi`. */
  at: string;
  /** Anchor of the passage, or empty for the whole document. */
  anchor: string;
  note: string;
}

/** Documents and passages that somebody gathered, in their order. */
export interface Dossier {
  name: string;
  note: string;
  items: DossierItem[];
}

/** All dossiers of a browser. There is always one; `current` is the place of the one that is added to. */
export interface Dossiers {
  current: number;
  list: Dossier[];
}

/** Most that a dossier may hold, so that no address or file can fill a browser. */
export const LIMITS = { dossiers: 50, items: 300, name: 120, note: 2000 } as const;

const PATHS = Object.values(COLLECTION_PATHS).join('|');
const SLUG = '[a-z0-9]+(?:-+[a-z0-9]+)*';
const AT = new RegExp(`^(?:${PATHS})/${SLUG}$`);
const ANCHOR = new RegExp(`^${SLUG}$`);

/** True for the path of a document of the archive, whether it is there or not. */
export function isDocumentAt(at: string): boolean {
  return at.length <= 200 && AT.test(at);
}

/** True for what can be an anchor of a passage; empty means the whole document. */
export function isAnchor(anchor: string): boolean {
  return anchor === '' || (anchor.length <= 500 && ANCHOR.test(anchor));
}

/** The two items that are one and the same: same document, same passage. */
export function isSame(
  a: Pick<DossierItem, 'at' | 'anchor'>,
  b: Pick<DossierItem, 'at' | 'anchor'>,
): boolean {
  return a.at === b.at && a.anchor === b.anchor;
}

/** An empty dossier with the first name of its kind that is free: “Tập 1”, “Tập 2” … */
export function newDossier(list: readonly Dossier[]): Dossier {
  const taken = new Set(list.map(({ name }) => name));
  let at = 1;
  while (taken.has(`Tập ${String(at)}`)) at += 1;
  return { name: `Tập ${String(at)}`, note: '', items: [] };
}
