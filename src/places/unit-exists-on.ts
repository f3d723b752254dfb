import { knownUnit } from './known-unit.ts';
import type { Unit } from './model.ts';

/**
 * True unless the unit is known not to stand on a day (`YYYY-MM-DD`). Where the day of its beginning or end is
 * not known, the days in doubt count as days it stood: an editor must not be refused for what we do not know.
 */
export function unitExistsOn(key: string, day: string): boolean {
  return standsOn(knownUnit(key), day);
}

export function standsOn(unit: Unit, day: string): boolean {
  if (unit.validFrom !== null && day < unit.validFrom) return false;
  if (unit.formedAfter !== null && day <= unit.formedAfter) return false;
  if (unit.validUntil !== null && day > unit.validUntil) return false;
  return unit.goneBy === null || day < unit.goneBy;
}
