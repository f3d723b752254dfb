import type { RegionMembership, UnitAct, UnitChange } from './model.ts';

/** The data file: one unit a line, so that a change of the gazetteer can be read as a difference. */
export interface GazetteerFile {
  /** Where the facts come from. */
  about: string;
  /** The cells of a row, in order, as in `COLUMNS`. */
  columns: string;
  rows: string[];
  /** Changes of kind and name, by key. */
  changes: Record<string, UnitChange[]>;
  /** Acts, by key; absent where none is known. */
  acts?: Record<string, UnitAct[]>;
  militaryRegions: RegionMembership[];
}

/**
 * Cells of a row. `parents` are references joined by commas, each with `~from~until` where it has days (`<` before a
 * day: at the latest then). `from`: a day, `>` and a day it did not stand yet, or nothing. `until`: a day, `<` and a
 * day it stood no more, or nothing. `successors` are references, with `*` where only part of the ground went there.
 */
export const COLUMNS = 'key|code|name|kind|parents|from|until|successors';

/** A short way to refer to a unit: its key without the name (`331`, `33-2025`). Not always unique. */
export function shortReference({ key, code }: { key: string; code: string }): string {
  if (code === '') return key;
  return key.endsWith(`-${code}`) ? code : key.slice(-`${code}-2025`.length);
}
