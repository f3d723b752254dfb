import { displayName } from '#places/display-name.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { standsOn } from '#places/unit-exists-on.ts';
import type { Unit } from '#places/model.ts';
import type { Random } from './random.ts';

const LEVELS = ['province', 'district', 'commune'] as const;
export type BenchLevel = (typeof LEVELS)[number];

/** A unit that generated documents can come from. */
export interface BenchPlace {
  key: string;
  /** With its kind on the day, as in running text: `huyện Kim Động`. */
  name: string;
  level: BenchLevel;
}

/** Gives a picker of units that stand on a day: before the reform mostly districts, after it communes. */
export function placePicker(): (random: Random, day: string) => BenchPlace {
  const lists = new Map<BenchLevel, readonly Unit[]>(
    LEVELS.map((level) => [level, gazetteer().units.filter((unit) => unit.level === level)]),
  );
  return (random, day) => {
    const below: BenchLevel = day < '2025-07-01' ? 'district' : 'commune';
    const level = random.chance(0.3) ? 'province' : below;
    let unit: Unit;
    do unit = random.pick(lists.get(level) ?? []);
    while (!standsOn(unit, day));
    return { key: unit.key, name: displayName(unit.key, day, { kind: true }), level };
  };
}
