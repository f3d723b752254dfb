import { EVE, OLD_DAY } from './days.ts';
import type {
  Register} from './draft.ts';
import {
  draftUnit,
  isOver,
  levelOf,
  link,
  moveTo,
  parentOf,
  type DraftUnit,
} from './draft.ts';
import { readTitle } from './read-title.ts';
import { sameName } from './same-name.ts';
import type { MappingRow } from './sources.ts';

/** A row of the conversion table that names its old commune, with titles read. */
export type CodedRow = { [Field in keyof MappingRow]: string };

/**
 * Brings the communes to 30 June 2025, the state that the conversion table starts from. What the corrections
 * do not date happened on a day we do not know between the two packages. A commune that keeps code and name
 * is the same one; one with another name is new and takes over from the bearer of its code. `unmapped`: communes
 * that the table forgot and the corrections name.
 */
export function settleEve(
  register: Register,
  rows: readonly CodedRow[],
  unmapped: readonly string[],
): void {
  const districts = districtFinder(register);
  const seen = new Set(unmapped.map((ref) => register.named(ref)));
  const done = new Set<string>();
  for (const row of rows) {
    const { kind, name } = readTitle(row.old_ward_name, 'commune');
    const district = districts(row.old_province_name, row.old_district_name);
    let unit = register.standing(row.old_ward_code);
    if (unit && done.has(row.old_ward_code)) continue;
    done.add(row.old_ward_code);
    if (unit && sameName(unit.name, name)) {
      if (unit.kind !== kind)
        unit.changes.push({
          date: null,
          after: OLD_DAY,
          by: EVE,
          from: { kind: unit.kind, name },
          to: { kind, name },
          act: null,
          confidence: 'derived',
        });
      Object.assign(unit, { kind, name });
      moveTo(unit, district, joined(parentOf(unit), district));
    } else {
      const older = unit;
      const parents = [{ unit: district, from: null, until: null }];
      unit = draftUnit({ code: row.old_ward_code, kind, name, parents, formedAfter: OLD_DAY });
      if (older) {
        older.goneBy = EVE;
        link(older, unit, 'whole', null);
      }
      register.add(unit);
    }
    seen.add(unit);
  }
  for (const unit of register.units)
    if (levelOf(unit) === 'commune' && !isOver(unit) && !seen.has(unit)) unit.goneBy = EVE;
}

/** The day on which ground of one district came to another, where the corrections tell it. */
function joined(older: DraftUnit | undefined, newer: DraftUnit): string | null {
  return older?.successors.find(({ unit }) => unit === newer)?.date ?? null;
}

/** Finds the district of a row; a name that ended earlier stands for the district that took it over. */
function districtFinder(register: Register): (province: string, district: string) => DraftUnit {
  const found = new Map<string, DraftUnit>();
  const all = register.units.filter((unit) => levelOf(unit) === 'district');
  return (province, title) => {
    const label = `${province}|${title}`;
    const known = found.get(label);
    if (known) return known;
    const style = readTitle(title, 'district');
    const home = readTitle(province, 'province');
    const near = all.filter(
      (unit) => sameName(unit.name, style.name) && sameName(parentOf(unit)?.name ?? '', home.name),
    );
    const standing = near.filter((unit) => !isOver(unit));
    let unit = standing.find((one) => one.kind === style.kind) ?? standing[0] ?? near.at(-1);
    while (unit && isOver(unit)) unit = unit.successors.find(({ part }) => part === 'whole')?.unit;
    if (!unit) throw new Error(`gazetteer: no district “${label}”`);
    found.set(label, unit);
    return unit;
  };
}
