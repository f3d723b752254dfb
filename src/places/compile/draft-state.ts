import { UNIT_KINDS, type UnitLevel } from '../unit-kinds.ts';
import { dayBefore } from './day-before.ts';
import { EVE } from './days.ts';
import type { DraftLink, DraftUnit, Since } from './draft-unit.ts';

export function levelOf(unit: Pick<DraftUnit, 'kind'>): UnitLevel {
  return UNIT_KINDS[unit.kind].level;
}

export function isOver(unit: DraftUnit): boolean {
  return unit.validUntil !== null || unit.goneBy !== null;
}

export function parentOf(unit: DraftUnit): DraftUnit | undefined {
  return unit.parents.at(-1)?.unit;
}

/** The unit goes under another one. Nothing happens where it lies there already. */
export function moveTo(unit: DraftUnit, parent: DraftUnit, since: Since): void {
  const last = unit.parents.at(-1);
  if (last?.unit === parent) return;
  if (last && since.date !== null) last.until = dayBefore(since.date);
  unit.parents.push({ unit: parent, from: since.date, by: since.by, until: null });
}

/** Adds an edge; a second one to the same unit is not added. */
export function link(
  older: DraftUnit,
  newer: DraftUnit,
  part: DraftLink['part'],
  since: Since,
): void {
  if (!older.successors.some(({ unit }) => unit === newer))
    older.successors.push({ unit: newer, part, ...since });
}

/** Ends a unit the day before a date, or at an unknown day. */
export function endUnit(unit: DraftUnit, since: Since): void {
  if (since.date === null) unit.goneBy = since.by ?? EVE;
  else unit.validUntil = dayBefore(since.date);
}
