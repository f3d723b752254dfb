import { compare } from '#vietnamese/compare.ts';
import { gazetteer } from './gazetteer.ts';
import type { Unit } from './model.ts';
import { styleOn } from './style-on.ts';
import { standsOn } from './unit-exists-on.ts';

/** The provinces and central cities of a day in the order of the alphabet: 63 until 30 June 2025, then 34. */
export function provincesOn(day: string): Unit[] {
  return gazetteer()
    .units.filter((unit) => unit.level === 'province' && standsOn(unit, day))
    .toSorted((a, b) => compare(styleOn(a.key, day).name, styleOn(b.key, day).name));
}
