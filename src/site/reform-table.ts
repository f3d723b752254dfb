import { children } from '#places/children.ts';
import { displayName } from '#places/display-name.ts';
import { knownUnit } from '#places/known-unit.ts';
import { lastDay } from '#places/last-day.ts';
import { successors } from '#places/successors.ts';
import type { Inline } from './inline.ts';
import { capital, unitLink } from './place-names.ts';

/** Communes of a district that ended with its level, and the unit that took them. */
export interface ReformRow {
  /** “phường Quế, xã Văn Xá, một phần xã Thanh Sơn”. */
  before: string;
  now: Inline;
  /** `toàn bộ` where all of the commune of today came from this district. */
  how: string;
}

/** What became of the communes of a district on 1 July 2025, by the commune of today; empty for other units. */
export function reformTable(pages: ReadonlySet<string>, key: string): ReformRow[] {
  if (knownUnit(key).level !== 'district') return [];
  const rows = new Map<string, string[]>();
  for (const commune of children(key)) {
    const name = displayName(commune.key, lastDay(commune), { kind: true });
    for (const { unit, part } of successors(commune.key)) {
      const before = part === 'part' ? `một phần ${name}` : name;
      rows.set(unit.key, [...(rows.get(unit.key) ?? []), before]);
    }
  }
  return successors(key)
    .filter(({ unit }) => rows.has(unit.key))
    .map(({ unit, entire }) => ({
      before: capital((rows.get(unit.key) ?? []).join(', ')),
      now: unitLink(pages, unit.key, { first: true }),
      how: entire ? 'toàn bộ' : 'cùng đơn vị của huyện khác',
    }));
}
