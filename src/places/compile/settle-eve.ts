import { EVE, OLD_DAY } from './days.ts';
import { districtFinder } from './district-finder.ts';
import { DraftUnit, type Since } from './draft-unit.ts';
import { readTitle } from './read-title.ts';
import type { Register } from './register.ts';
import { restyle } from './restyle.ts';
import { sameName } from './same-name.ts';
import type { CodedRow } from './package-units.ts';

/** What the corrections do not date happened on a day that we do not know between the two packages. */
const SOMETIME: Since = { date: null, by: EVE };
const CHANGE = { date: null, after: OLD_DAY, by: EVE, act: null, confidence: 'derived' } as const;

/**
 * Brings the communes to 30 June 2025, the state that the conversion table starts from. A commune that keeps code
 * and name is the same one; one with another name is new and takes over from the bearer of its code. `unmapped`:
 * communes that the table forgot and the corrections name. All others have ended.
 */
export function settleEve(
  register: Register,
  rows: readonly CodedRow[],
  unmapped: readonly string[],
): void {
  const findDistrict = districtFinder(register);
  const stand = new Set(unmapped.map((ref) => register.named(ref)));
  const done = new Set<string>();
  for (const row of rows) {
    if (done.has(row.old_ward_code)) continue;
    done.add(row.old_ward_code);
    const style = readTitle(row.old_ward_name, 'commune');
    const district = findDistrict(row.old_province_name, row.old_district_name);
    const bearer = register.standing(row.old_ward_code);
    if (bearer && sameName(bearer.name, style.name)) {
      if (bearer.kind !== style.kind)
        restyle(bearer, { from: bearer.kind, to: style.kind }, CHANGE);
      bearer.name = style.name;
      bearer.moveTo(district, joined(bearer.parent, district));
      stand.add(bearer);
      continue;
    }
    const unit = new DraftUnit({
      code: row.old_ward_code,
      ...style,
      parent: district,
      formedAfter: OLD_DAY,
    });
    if (bearer) {
      bearer.end(SOMETIME);
      bearer.giveTo(unit, 'whole', SOMETIME);
    }
    stand.add(register.add(unit));
  }
  for (const unit of register.units)
    if (unit.level === 'commune' && !unit.isOver && !stand.has(unit)) unit.end(SOMETIME);
}

/** When ground of one district came to another, where the corrections tell it. */
function joined(older: DraftUnit | undefined, newer: DraftUnit): Since {
  return older?.successors.find(({ unit }) => unit === newer) ?? SOMETIME;
}
