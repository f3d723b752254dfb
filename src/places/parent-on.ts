import { knownUnit } from './known-unit.ts';
import { lastDay } from './last-day.ts';
import type { Unit } from './model.ts';

/** The unit directly above another on a day, by default its last one; `null` for the whole country. */
export function parentOn(key: string, day?: string): Unit | null {
  const unit = knownUnit(key);
  const when = day ?? lastDay(unit);
  // a parent since an unknown day counts from the first day on which it is attested
  const above =
    unit.parents.findLast(({ from, by }) => {
      const since = from ?? by;
      return since !== null && since <= when;
    }) ?? unit.parents[0];
  return above ? knownUnit(above.key) : null;
}
