import { facetPath } from '#documents/urls.ts';
import { children } from '#places/children.ts';
import { displayName } from '#places/display-name.ts';
import { knownUnit } from '#places/known-unit.ts';
import { lastDay } from '#places/last-day.ts';
import { successors } from '#places/successors.ts';
import type { Inline } from './inline.ts';
import { capital } from './place-names.ts';

/** Communes of a district that ended with its level, and the unit that took them. */
export interface ReformRow {
  /** Key of the unit of today: anchor of the line, for units without a page of their own. */
  key: string;
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
  const unchanged = new Set<string>();
  for (const commune of children(key)) {
    const name = displayName(commune.key, lastDay(commune), { kind: true });
    if (commune.validUntil === null && commune.goneBy === null) {
      unchanged.add(commune.key);
      rows.set(commune.key, [name, ...(rows.get(commune.key) ?? [])]);
      continue;
    }
    for (const { unit, part } of successors(commune.key)) {
      const before = part === 'part' ? `một phần ${name}` : name;
      rows.set(unit.key, [...(rows.get(unit.key) ?? []), before]);
    }
  }
  return successors(key)
    .filter(({ unit }) => rows.has(unit.key))
    .map(({ unit, entire }) => ({
      key: unit.key,
      before: capital((rows.get(unit.key) ?? []).join(', ')),
      now: nowOf(pages, unit.key),
      how: howOf(entire, unchanged.has(unit.key) && rows.get(unit.key)?.length === 1),
    }));
}

function howOf(entire: boolean, unchanged: boolean): string {
  if (unchanged) return 'giữ nguyên';
  return entire ? 'toàn bộ' : 'cùng đơn vị của huyện khác';
}

const anchors = new Map<string, ReadonlySet<string>>();

/** Keys of the units of today that have a line in the table of a district; found once. */
export function reformKeys(key: string): ReadonlySet<string> {
  const known = anchors.get(key) ?? new Set(reformTable(new Set(), key).map((row) => row.key));
  anchors.set(key, known);
  return known;
}

/** The unit of today: a link to its page if it has one; without one this line is all there is. */
function nowOf(pages: ReadonlySet<string>, key: string): Inline {
  const name = capital(displayName(key, lastDay(knownUnit(key)), { kind: true }));
  return pages.has(key) ? { text: name, path: facetPath('locality', key) } : name;
}
