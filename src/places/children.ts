import { gazetteer } from './gazetteer.ts';
import { knownUnit } from './known-unit.ts';
import { lastDay } from './last-day.ts';
import type { Unit } from './model.ts';
import { parentOn } from './parent-on.ts';
import { standsOn } from './unit-exists-on.ts';

/** The units directly under one on a day, by default on its last day, in the order of their codes. */
export function children(key: string, day?: string): Unit[] {
  const when = day ?? lastDay(knownUnit(key));
  return (gazetteer().below.get(key) ?? []).filter(
    (unit) => standsOn(unit, when) && parentOn(unit.key, when)?.key === key,
  );
}
