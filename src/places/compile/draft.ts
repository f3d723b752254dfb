import type { UnitChange, UnitLink } from '../model.ts';
import { UNIT_KINDS, type UnitKind, type UnitLevel } from '../unit-kinds.ts';
import { sameName } from './same-name.ts';

/** A unit under construction; links are objects until keys are known. */
export interface DraftUnit {
  code: string;
  name: string;
  kind: UnitKind;
  parents: { unit: DraftUnit; from: string | null; until: string | null }[];
  validFrom: string | null;
  formedAfter: string | null;
  validUntil: string | null;
  goneBy: string | null;
  /** `date`: the first day of the newer state, where known. */
  successors: { unit: DraftUnit; part: UnitLink['part']; date: string | null }[];
  changes: UnitChange[];
}

export const levelOf = (unit: { kind: UnitKind }): UnitLevel => UNIT_KINDS[unit.kind].level;
export const isOver = (unit: DraftUnit): boolean =>
  unit.validUntil !== null || unit.goneBy !== null;
export const parentOf = (unit: DraftUnit): DraftUnit | undefined => unit.parents.at(-1)?.unit;

export function draftUnit(
  given: Pick<DraftUnit, 'code' | 'name' | 'kind'> & Partial<DraftUnit>,
): DraftUnit {
  return {
    parents: [],
    validFrom: null,
    formedAfter: null,
    validUntil: null,
    goneBy: null,
    successors: [],
    changes: [],
    ...given,
  };
}

/** The unit goes under another one from a day on (`null`: not known when). */
export function moveTo(unit: DraftUnit, parent: DraftUnit, from: string | null): void {
  const last = unit.parents.at(-1);
  if (last?.unit === parent) return;
  if (last) last.until = from === null ? null : dayBefore(from);
  unit.parents.push({ unit: parent, from: last ? from : null, until: null });
}

/** Adds an edge; a second edge to the same unit is not added. */
export function link(
  older: DraftUnit,
  newer: DraftUnit,
  part: UnitLink['part'],
  date: string | null,
): void {
  if (!older.successors.some(({ unit }) => unit === newer))
    older.successors.push({ unit: newer, part, date });
}

/** Ends a unit with the day before a date, or some day before `goneBy` where the date is not known. */
export function endUnit(unit: DraftUnit, date: string | null, goneBy: string): void {
  if (date === null) unit.goneBy = goneBy;
  else unit.validUntil = dayBefore(date);
}

/** `2025-07-01` → `2025-06-30`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** All units so far, by code; of several with one code the latest stands last. */
export class Register {
  readonly units: DraftUnit[] = [];
  readonly #byCode = new Map<string, DraftUnit[]>();

  add(unit: DraftUnit): DraftUnit {
    this.units.push(unit);
    const same = this.#byCode.get(unit.code);
    if (same) same.push(unit);
    else this.#byCode.set(unit.code, [unit]);
    return unit;
  }

  /** The latest unit with a code that still stands, whatever its name. */
  standing(code: string): DraftUnit | undefined {
    return this.#byCode.get(code)?.findLast((unit) => !isOver(unit));
  }

  /** `350 Kim Bảng` → the standing unit; throws where code and name do not belong together. */
  named(ref: string): DraftUnit {
    const found = this.find(ref);
    if (!found) throw new Error(`gazetteer: no standing unit “${ref}”`);
    return found;
  }

  find(ref: string): DraftUnit | undefined {
    const [code = '', ...words] = ref.split(' ');
    const unit = this.standing(code);
    return unit && sameName(unit.name, words.join(' ')) ? unit : undefined;
  }
}
