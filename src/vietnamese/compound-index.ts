import { placeTones } from './place-tones.ts';

/** Words of several syllables by their first syllable, longest first. */
export type CompoundIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A syllable as compounds are compared: marks count, case and tone placement do not. */
export function compoundKey(syllable: string): string {
  return placeTones(syllable).toLowerCase();
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
