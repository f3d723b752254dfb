import { ancestors } from './ancestors.ts';
import { gazetteer } from './gazetteer.ts';
import { knownUnit } from './known-unit.ts';
import type { Unit } from './model.ts';
import { standsOn } from './unit-exists-on.ts';

/** A unit of a day that holds ground of an older one. */
export interface NowUnit {
  unit: Unit;
  /** How much of the older unit lies in it. */
  part: 'whole' | 'part';
  /** True where all ground of this unit came from the older one. */
  entire: boolean;
}

/** Where the ground of a unit lies on a day. */
export interface NowIn {
  units: NowUnit[];
  /** False where no source says which unit took the older one over: then the unit above it stands for it. */
  exact: boolean;
}

/**
 * Follows a unit to those that hold its ground on a day; a unit that stands is its own answer. A district that no
 * other district took over is followed through all communes it ever had, so the answer for one is the communes of
 * today.
 */
export function nowIn(key: string, day: string): NowIn {
  const walk: Walk = { day, leaves: new Map(), passed: new Set() };
  const exact = follow(walk, knownUnit(key), 'whole');
  if (!exact) followAbove(walk, knownUnit(key));
  const units = [...walk.leaves].map(([unit, part]) => {
    return { unit, part, entire: isEntire(unit, walk.passed) };
  });
  return { units: units.toSorted((a, b) => (a.unit.code < b.unit.code ? -1 : 1)), exact };
}

interface Walk {
  day: string;
  leaves: Map<Unit, NowUnit['part']>;
  /** Keys of the units it led through. */
  passed: Set<string>;
}

/** False where the way ends before the day. */
function follow(walk: Walk, unit: Unit, part: NowUnit['part']): boolean {
  const stands = standsOn(unit, walk.day);
  if (stands && walk.leaves.get(unit) !== 'whole') walk.leaves.set(unit, part);
  if (walk.passed.has(unit.key)) return true;
  walk.passed.add(unit.key);
  if (unit.successors.length === 0 && unit.level !== 'district') return stands;
  const next = unit.successors
    .map((link) => ({ unit: knownUnit(link.key), part: link.part }))
    .filter((link) => hasBegun(link.unit, walk.day));
  if (unit.level === 'district' && !stands && !next.some((link) => standsOn(link.unit, walk.day))) {
    const within = gazetteer().below.get(unit.key) ?? [];
    // a commune whose successor is not known lies in one of its neighbours
    const found = within.filter((child) => follow(walk, child, 'part'));
    if (found.length > 0) return true;
  }
  const found = next.filter((link) =>
    follow(walk, link.unit, stands || part === 'part' ? 'part' : link.part),
  );
  return stands || found.length > 0;
}

/** The province that holds a unit whose way is not known. */
function followAbove(walk: Walk, unit: Unit): void {
  const province = ancestors(unit.key).find(({ level }) => level === 'province');
  if (province) follow(walk, province, 'part');
  for (const leaf of walk.leaves.keys()) walk.leaves.set(leaf, 'part');
}

function hasBegun(unit: Unit, day: string): boolean {
  if (unit.validFrom !== null && unit.validFrom > day) return false;
  return unit.formedAfter === null || unit.formedAfter < day;
}

/** True where a unit was passed itself, or all its predecessors were. */
function isEntire(unit: Unit, passed: ReadonlySet<string>): boolean {
  if (unit.validFrom === null && unit.formedAfter === null) return passed.has(unit.key);
  return unit.predecessors.every(({ key }) => passed.has(key));
}
