import { formerDistricts } from '#places/former-districts.ts';
import type { Unit } from '#places/model.ts';
import { predecessors } from '#places/predecessors.ts';
import type { Ledger, LedgerRow } from './ledger.ts';

/** A row of a unit that stood on this ground before. */
export interface OlderRow {
  row: LedgerRow;
  /** True where only part of the older unit's ground came here: what was told of it need not concern this place. */
  part: boolean;
}

/**
 * Rows of the same topic of the units that a place came from, of a commune those of the districts it lay in, too. They
 * stand beside the place's own row and are never counted with it.
 */
export function olderRows(ledger: Ledger, { topic, place }: LedgerRow): OlderRow[] {
  const older = new Map<string, boolean>();
  for (const { unit, part } of predecessors(place)) older.set(unit.key, part === 'part');
  for (const { unit } of formerDistricts(place)) older.set(unit.key, isDivided(unit));
  older.delete(place);
  return [...older].flatMap(([key, part]) => {
    const row = ledger.row(topic, key);
    return row ? [{ row, part }] : [];
  });
}

/** A district that did not pass whole into one unit. */
function isDivided({ successors }: Unit): boolean {
  return successors.length !== 1 || successors[0]?.part === 'part';
}
