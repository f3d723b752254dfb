import { isPrintable } from '#schema/confidence.ts';
import { knownUnit } from './known-unit.ts';
import type { Style, UnitChange } from './model.ts';

/** Kind and name of a unit on a day. `kind` is `null` on days when we do not know which of two it was. */
export interface StyleOn {
  kind: Style['kind'] | null;
  name: string;
}

/**
 * Kind and name that a unit bore on a day. A change whose date is unknown or only general knowledge says nothing
 * between the last day on which the old style is attested and the first day of the new one.
 */
export function styleOn(key: string, day: string): StyleOn {
  const unit = knownUnit(key);
  let style: StyleOn = { kind: unit.kind, name: unit.name };
  for (const change of unit.changes.toReversed()) {
    const side = sideOf(change, day);
    if (side === 'after') return style;
    style = side === 'before' ? { ...change.from } : unsure(change);
    if (side === 'unknown') return style;
  }
  return style;
}

function sideOf(change: UnitChange, day: string): 'before' | 'after' | 'unknown' {
  if (change.date !== null && isPrintable(change.confidence))
    return day < change.date ? 'before' : 'after';
  if (change.by !== null && day >= change.by) return 'after';
  if (change.after !== null && day <= change.after) return 'before';
  return 'unknown';
}

function unsure({ from, to }: UnitChange): StyleOn {
  return { kind: from.kind === to.kind ? to.kind : null, name: to.name };
}
