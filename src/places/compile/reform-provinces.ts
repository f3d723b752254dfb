import { EVE, REFORM } from './days.ts';
import { DraftUnit } from './draft-unit.ts';
import type { Pairs } from './pairs.ts';
import { readTitle } from './read-title.ts';
import type { Register } from './register.ts';
import { sameName } from './same-name.ts';
import type { CleanNewUnits } from './package-units.ts';

/**
 * The provinces of 1 July 2025 by code. An old one went to the new one that took most of its communes: at the edges
 * single communes went elsewhere. One made of a single old province is that province. Throws where it was renamed.
 */
export function reformProvinces(
  register: Register,
  given: CleanNewUnits,
  pairs: Pairs,
): Map<string, DraftUnit> {
  const country = register.standing('');
  if (!country) throw new Error('gazetteer: no country');
  const olderOf = Map.groupBy(mainTargets(given, pairs), ([, code]) => code);
  const made = new Map<string, DraftUnit>();
  const entries = given.provinces.toSorted((a, b) => (a.province_code < b.province_code ? -1 : 1));
  for (const { province_code: code, name } of entries) {
    const older = (olderOf.get(code) ?? []).map(([unit]) => unit);
    const style = readTitle(name, 'province');
    const [only] = older;
    if (older.length === 1 && only) {
      if (!sameName(only.name, style.name)) throw new Error(`gazetteer: ${only.name} was renamed`);
      made.set(code, only);
      continue;
    }
    const unit = new DraftUnit({ code, ...style, parent: country, validFrom: REFORM });
    for (const one of older) {
      one.validUntil = EVE;
      one.giveTo(unit, 'whole', { date: REFORM, by: null });
    }
    made.set(code, register.add(unit));
  }
  return made;
}

/** Old province → code of the new one that took most of its communes. */
function mainTargets(given: CleanNewUnits, pairs: Pairs): Map<DraftUnit, string> {
  const votes = new Map<DraftUnit, Map<string, number>>();
  for (const entry of given.communes)
    for (const commune of pairs.sources.get(entry.ward_code) ?? []) {
      const district = commune.parent;
      const province = district && district.parent;
      if (!province) throw new Error(`gazetteer: ${commune.code} lies under no province`);
      const counts = votes.get(province) ?? new Map<string, number>();
      votes.set(
        province,
        counts.set(entry.province_code, (counts.get(entry.province_code) ?? 0) + 1),
      );
    }
  const most = (counts: Map<string, number>): string =>
    [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  return new Map([...votes].map(([province, counts]) => [province, most(counts)]));
}
