import { knownUnit } from './known-unit.ts';
import type { Unit, UnitLink } from './model.ts';

/** An older unit and how much of its ground came here. */
export interface Predecessor {
  unit: Unit;
  part: UnitLink['part'];
}

/** The units whose ground went into this one, one step back, in the order of their codes. */
export function predecessors(key: string): Predecessor[] {
  return knownUnit(key).predecessors.map((link) => ({
    unit: knownUnit(link.key),
    part: link.part,
  }));
}
