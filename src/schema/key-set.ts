/** Keys that may be named; every `Map` is one. */
export interface KeySet {
  has: (key: string) => boolean;
  keys: () => Iterable<string>;
}

/** For a list that could not be read: its own fault is told, so every key may pass. */
export const ANY_KEY: KeySet = { has: () => true, keys: () => [] };
