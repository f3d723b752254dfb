import type { Unit } from './model.ts';
import { unit } from './unit.ts';

/** The unit with a key that must exist: content has been checked before. Throws otherwise. */
export function knownUnit(key: string): Unit {
  const found = unit(key);
  if (!found) throw new Error(`gazetteer: no unit “${key}”`);
  return found;
}
