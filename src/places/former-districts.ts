import { knownUnit } from './known-unit.ts';
import type { Unit } from './model.ts';
import { parentOn } from './parent-on.ts';

/** A district of before 1 July 2025 with ground in a commune of today. */
export interface FormerDistrict {
  unit: Unit;
  /** Old communes of the district with ground in the new one; empty where the district itself became it. */
  communes: Unit[];
}

/** The districts whose ground a commune has taken, in the order of their codes; none for units of other levels. */
export function formerDistricts(key: string): FormerDistrict[] {
  const commune = knownUnit(key);
  if (commune.level !== 'commune') return [];
  const found = new Map<Unit, Unit[]>();
  const sources = commune.predecessors.map((link) => knownUnit(link.key));
  // a commune on unchanged ground is its own source
  for (const source of commune.validFrom === null ? [commune] : sources) {
    const district = source.level === 'district' ? source : parentOn(source.key, '2025-06-30');
    if (district?.level !== 'district') continue;
    const list = found.get(district) ?? [];
    found.set(district, list);
    if (source !== district) list.push(source);
  }
  return [...found]
    .map(([unit, communes]) => ({ unit, communes }))
    .toSorted((a, b) => (a.unit.code < b.unit.code ? -1 : 1));
}
