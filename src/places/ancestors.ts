import { lastDay } from './last-day.ts';
import { knownUnit } from './known-unit.ts';
import type { Unit } from './model.ts';
import { parentOn } from './parent-on.ts';

/** The units above one on a day, nearest first, Việt Nam last; by default on the unit's last day. */
export function ancestors(key: string, day?: string): Unit[] {
  const when = day ?? lastDay(knownUnit(key));
  const chain: Unit[] = [];
  for (let above = parentOn(key, when); above; above = parentOn(above.key, when)) chain.push(above);
  return chain;
}
