import { dayAfter } from './day-after.ts';
import { knownUnit } from './known-unit.ts';
import { nowIn, type NowUnit } from './now-in.ts';

/**
 * The units that ground of this one went to: of a unit that ended those of the next day (of a district that ended
 * with its level the new communes), of one that stands those formed from part of it. Empty where nobody knows.
 */
export function successors(key: string): NowUnit[] {
  const unit = knownUnit(key);
  if (unit.validUntil !== null) {
    const { units, exact } = nowIn(key, dayAfter(unit.validUntil));
    return exact ? units : [];
  }
  return unit.successors.map((link) => {
    const newer = knownUnit(link.key);
    const entire = newer.predecessors.every((back) => back.key === key);
    return { unit: newer, part: link.part, entire };
  });
}
