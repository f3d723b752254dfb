import type { LocalityEvent } from '#schema/locality.ts';
import type { UnitKind } from '../unit-kinds.ts';
import { CorrectionError } from './correction-error.ts';
import type { DraftUnit } from './draft-unit.ts';
import { houseName } from './house-name.ts';

/**
 * Gives a unit another kind or name and records the change with its act. The package of old units has some changes
 * already, so the new kind may stand there. Throws where the unit is of neither kind.
 */
export function restyle(
  unit: DraftUnit,
  style: { from: UnitKind; to: UnitKind; name?: string | undefined },
  event: Pick<LocalityEvent, 'date' | 'after' | 'by' | 'act' | 'confidence'>,
): void {
  const { from, to } = style;
  if (unit.kind !== from && unit.kind !== to)
    throw new CorrectionError(
      `${unit.code} ${unit.name}`,
      `lúc ấy là ${unit.kind}, không phải ${from}.`,
    );
  const name = style.name === undefined ? unit.name : houseName(style.name);
  unit.changes.push({
    date: event.date,
    after: event.after ?? null,
    by: event.by ?? null,
    from: { kind: from, name: unit.name },
    to: { kind: to, name },
    act: event.act,
    confidence: event.confidence,
  });
  Object.assign(unit, { kind: to, name });
}
