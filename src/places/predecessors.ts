import { dayBefore } from './day-before.ts';
import { knownUnit } from './known-unit.ts';
import type { Unit, UnitLink } from './model.ts';
import { standsOn } from './unit-exists-on.ts';

/** An older unit and how much of its ground came here. */
export interface Predecessor {
  unit: Unit;
  part: UnitLink['part'];
}

/**
 * The units that this one was made of, in the order of their codes. Communes that had vanished before its first day
 * are left out, though their ground lies here too (`nowIn` leads from them); `all` gives them as well.
 */
export function predecessors(key: string, options: { all?: boolean } = {}): Predecessor[] {
  const { validFrom, predecessors: links } = knownUnit(key);
  const eve = validFrom === null ? null : dayBefore(validFrom);
  return links
    .map((link) => ({ unit: knownUnit(link.key), part: link.part }))
    .filter(({ unit }) => {
      return options.all || eve === null || (unit.goneBy === null && standsOn(unit, eve));
    });
}
