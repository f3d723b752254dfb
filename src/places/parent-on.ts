import { knownUnit } from './known-unit.ts';
import { lastDay } from './last-day.ts';
import type { Unit } from './model.ts';

/** The unit directly above another on a day, by default its last one; `null` for the whole country. */
export function parentOn(key: string, day?: string): Unit | null {
  const unit = knownUnit(key);
  const when = day ?? lastDay(unit);
  const held = unit.parents.filter(({ from }) => from === null || from <= when).at(-1);
  const above = held ?? unit.parents[0];
  return above ? knownUnit(above.key) : null;
}
