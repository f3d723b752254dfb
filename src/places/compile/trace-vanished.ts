import { REFORM } from './days.ts';
import type { DraftUnit } from './draft-unit.ts';
import { readTitle } from './read-title.ts';
import type { Register } from './register.ts';
import { bareName } from './same-name.ts';
import type { MappingRow } from './package-units.ts';

/**
 * Links communes that ended at an unknown day before 30 June 2025 to the commune of today that holds their ground.
 * The conversion table names them in rows without a code, by name, district and province; its new codes in these
 * rows are not to be trusted, its new names are. A row that fits several communes or none is left out.
 */
export function traceVanished(register: Register, rows: readonly MappingRow[]): void {
  const vanished = new Map<string, Set<DraftUnit>>();
  const today = new Map<string, Set<DraftUnit>>();
  for (const unit of register.units) {
    if (unit.level !== 'commune') continue;
    if (unit.goneBy !== null && unit.successors.length === 0)
      for (const place of placesOf(unit)) add(vanished, place, unit);
    if (unit.goneBy === null && unit.validUntil === null)
      for (const name of namesOf(unit.parents.at(-1)?.unit))
        add(today, `${bareName(unit.name)}|${name}`, unit);
  }
  const found = new Map<DraftUnit, Set<DraftUnit>>();
  for (const row of rows) {
    if (row.old_ward_code || !row.old_ward_name || !row.old_district_name) continue;
    const old = [
      readTitle(row.old_ward_name, 'commune'),
      readTitle(row.old_district_name, 'district'),
      readTitle(row.old_province_name ?? '', 'province'),
    ];
    const now = [
      readTitle(row.new_ward_name, 'commune'),
      readTitle(row.new_province_name, 'province'),
    ];
    const label = (styles: typeof old): string =>
      styles.map(({ name }) => bareName(name)).join('|');
    const [older, ...others] = vanished.get(label(old)) ?? [];
    const [newer, ...rest] = today.get(label(now)) ?? [];
    if (!older || !newer || others.length > 0 || rest.length > 0) continue;
    found.set(older, (found.get(older) ?? new Set()).add(newer));
  }
  for (const [older, newer] of found)
    for (const unit of newer)
      older.giveTo(unit, newer.size > 1 ? 'part' : 'whole', { date: REFORM, by: null });
}

/** `commune|district|province` under all names that the district and the province bore. */
function placesOf(unit: DraftUnit): string[] {
  return unit.parents.flatMap(({ unit: district }) =>
    namesOf(district).flatMap((name) =>
      namesOf(district.parents.at(-1)?.unit).map((province) =>
        [bareName(unit.name), name, province].join('|'),
      ),
    ),
  );
}

function namesOf(unit: DraftUnit | undefined): string[] {
  if (!unit) return [];
  const names = [unit.name, ...unit.changes.map(({ from }) => from.name)].map(bareName);
  return [...new Set(names)];
}

function add(index: Map<string, Set<DraftUnit>>, label: string, unit: DraftUnit): void {
  const units = index.get(label);
  if (units) units.add(unit);
  else index.set(label, new Set([unit]));
}
