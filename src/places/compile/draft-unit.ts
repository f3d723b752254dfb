import type { UnitAct, UnitChange, UnitLink } from '../model.ts';
import { UNIT_KINDS, type UnitKind, type UnitLevel } from '../unit-kinds.ts';
import { dayBefore } from '../day-before.ts';
import { EVE } from './days.ts';

/** The first day of a state; `null` where it is not known, then it held at the latest on `by`. */
export interface Since {
  date: string | null;
  by: string | null;
}

/** What a draft begins with. */
export interface DraftFacts {
  code: string;
  name: string;
  kind: UnitKind;
  /** The unit above it from its first day; the country has none. */
  parent?: DraftUnit;
  validFrom?: string | null;
  formedAfter?: string | null;
}

/** A unit under construction: its links are units, for keys are made last. */
export class DraftUnit {
  readonly code: string;
  name: string;
  kind: UnitKind;
  readonly parents: ({ unit: DraftUnit; until: string | null } & Since)[] = [];
  readonly validFrom: string | null;
  readonly formedAfter: string | null;
  validUntil: string | null = null;
  goneBy: string | null = null;
  readonly successors: ({ unit: DraftUnit; part: UnitLink['part'] } & Since)[] = [];
  readonly changes: UnitChange[] = [];
  readonly acts: UnitAct[] = [];

  constructor(facts: DraftFacts) {
    this.code = facts.code;
    this.name = facts.name;
    this.kind = facts.kind;
    this.validFrom = facts.validFrom ?? null;
    this.formedAfter = facts.formedAfter ?? null;
    if (facts.parent) this.parents.push({ unit: facts.parent, date: null, by: null, until: null });
  }

  get level(): UnitLevel {
    return UNIT_KINDS[this.kind].level;
  }

  get isOver(): boolean {
    return this.validUntil !== null || this.goneBy !== null;
  }

  /** The latest unit above. */
  get parent(): DraftUnit | undefined {
    return this.parents.at(-1)?.unit;
  }

  /** Goes under another unit. Nothing happens where it lies there already. */
  moveTo(parent: DraftUnit, since: Since): void {
    const last = this.parents.at(-1);
    if (last?.unit === parent) return;
    if (last && since.date !== null) last.until = dayBefore(since.date);
    this.parents.push({ unit: parent, date: since.date, by: since.by, until: null });
  }

  /** Gives ground to a newer unit; said twice, the first counts. */
  giveTo(newer: DraftUnit, part: UnitLink['part'], since: Since): void {
    if (this.successors.some(({ unit }) => unit === newer)) return;
    this.successors.push({ unit: newer, part, date: since.date, by: since.by });
  }

  /** Notes an act that concerns it; said twice, the first counts. */
  note(act: UnitAct): void {
    if (!this.acts.some((one) => one.act === act.act && one.date === act.date)) this.acts.push(act);
  }

  /** Ends the day before a date, or at an unknown day. */
  end(since: Since): void {
    if (since.date === null) this.goneBy = since.by ?? EVE;
    else this.validUntil = dayBefore(since.date);
  }
}
