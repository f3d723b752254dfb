/** What `localStorage` is used for; reaching for it may throw, and so may every call. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Searches kept, and signs of one. */
const MOST = 10;
const LONGEST = 200;

/** The last searches of this browser; nothing of them leaves it. Where it keeps nothing, there are none. */
export interface RecentSearches {
  /** Newest first. */
  list: () => string[];
  add: (q: string) => void;
  remove: (q: string) => void;
  clear: () => void;
  /** False where the reader wants none kept. */
  kept: () => boolean;
  /** Keeping none also forgets those there are. */
  keep: (on: boolean) => void;
}

/** Recent searches of the site below `base`, in a store that may be refused, full or tampered with. */
export function recentSearches(store: () => Store, base: string): RecentSearches {
  const [searches, off] = [`luu${base}da-tim`, `luu${base}khong-giu`];
  const quietly = <T>(act: (store: Store) => T, otherwise: T): T => {
    try {
      return act(store());
    } catch {
      return otherwise;
    }
  };
  const list = (): string[] =>
    quietly((store) => {
      const kept: unknown = JSON.parse(store.getItem(searches) ?? '[]');
      if (!Array.isArray(kept)) return [];
      const texts = kept.filter((one): one is string => typeof one === 'string' && one !== '');
      return texts.slice(0, MOST);
    }, []);
  const write = (all: readonly string[]): void => {
    quietly((store) => {
      if (all.length === 0) store.removeItem(searches);
      else store.setItem(searches, JSON.stringify(all));
    }, undefined);
  };
  const kept = (): boolean => quietly((store) => store.getItem(off) !== '1', false);
  return {
    list,
    add: (q) => {
      const text = q.trim();
      if (text === '' || text.length > LONGEST || !kept()) return;
      write([text, ...list().filter((one) => one !== text)].slice(0, MOST));
    },
    remove: (q) => {
      write(list().filter((one) => one !== q));
    },
    clear: () => {
      write([]);
    },
    kept,
    keep: (on) => {
      quietly((store) => {
        if (on) store.removeItem(off);
        else store.setItem(off, '1');
      }, undefined);
      if (!on) write([]);
    },
  };
}
