import { placeTones } from './place-tones.ts';

/** Words of several syllables by their first syllable, longest first. */
export type CompoundIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

// Vietnamese has some seven thousand syllables, and titles use few of them; names of places and figures make the rest
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

/** A syllable as compounds are compared: marks count, case and tone placement do not. */
export function compoundKey(syllable: string): string {
  const known = keys.get(syllable);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = placeTones(syllable).toLowerCase();
  keys.set(syllable, key);
  return key;
}

/** Index of a list of compounds, for `joinCompounds`; make it once. */
export function compoundIndex(compounds: Iterable<string>): CompoundIndex {
  const index = new Map<string, string[][]>();
  for (const compound of compounds) {
    const syllables = compound.trim().split(/\s+/).map(compoundKey);
    const first = syllables[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), syllables]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}
