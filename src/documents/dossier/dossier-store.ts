import { newDossier, type Dossiers } from './dossier.ts';
import { readDossier } from './read-dossier.ts';

/** What of `localStorage` is used; reaching for it may throw, and so may every call. */
export type DossierStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Why nothing can be read or written: the browser keeps nothing, its room is full, or what it kept is no dossier. */
export type StoreFault = 'refused' | 'full' | 'broken';

/** The dossiers of this browser for one site. */
export interface DossierStore {
  /** Name of the entry, for those who listen to changes of another tab. */
  key: string;
  read: () => Dossiers | StoreFault;
  /** Reads anew (another tab may have written), changes, writes; what was kept stays where that fails. */
  change: (edit: (all: Dossiers) => Dossiers) => Dossiers | StoreFault;
  /** What is kept as it lies there, to be saved before it is given up. */
  raw: () => string;
  /** Begins anew, in place of what cannot be read. */
  clear: () => Dossiers | StoreFault;
}

/** Dossiers of the site below `base`. What cannot be read is never written over by itself. */
export function dossierStore(storage: () => DossierStorage, base: string): DossierStore {
  const key = `luu${base}tap-ho-so`;
  const empty = (): Dossiers => ({ current: 0, list: [newDossier([])] });

  const read = (): Dossiers | StoreFault => {
    let text: string | null;
    try {
      text = storage().getItem(key);
    } catch {
      return 'refused';
    }
    return text === null ? empty() : fromText(text);
  };

  const write = (all: Dossiers): Dossiers | StoreFault => {
    try {
      storage().setItem(key, JSON.stringify({ version: 1, ...all }));
      return all;
    } catch (error) {
      return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'refused';
    }
  };

  return {
    key,
    read,
    change: (edit) => {
      const all = read();
      return typeof all === 'string' ? all : write(edit(all));
    },
    raw: () => {
      try {
        return storage().getItem(key) ?? '';
      } catch {
        return '';
      }
    },
    clear: () => write(empty()),
  };
}

/** Kept dossiers; any that is none makes all of it broken, so that nothing is lost without a word. */
function fromText(text: string): Dossiers | 'broken' {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'broken';
  }
  const { list, current } = (value ?? {}) as { list?: unknown; current?: unknown };
  if (!Array.isArray(list) || list.length === 0) return 'broken';
  const read = list.map(readDossier);
  if (read.some((one) => one === null || one.refused > 0)) return 'broken';
  const dossiers = read.flatMap((one) => (one ? [one.dossier] : []));
  const at = typeof current === 'number' && dossiers[current] ? current : 0;
  return { current: at, list: dossiers };
}
