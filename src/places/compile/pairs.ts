import type { Localities } from '#schema/locality.ts';
import { CorrectionError } from './correction-error.ts';
import type { DraftUnit } from './draft-unit.ts';
import { readTitle } from './read-title.ts';
import type { Register } from './register.ts';
import { sameName } from './same-name.ts';
import type { CleanNewUnits } from './package-units.ts';

/** Who gave ground to whom on 1 July 2025. */
export interface Pairs {
  /** New commune code → old communes whose ground it took, wholly or partly. */
  sources: ReadonlyMap<string, ReadonlySet<DraftUnit>>;
  /** Old commune → how many new ones took of it. */
  shares: ReadonlyMap<DraftUnit, number>;
}

/** The pairs of the conversion table with its corrections. Throws where one names units that are not there. */
export function readPairs(
  register: Register,
  given: CleanNewUnits,
  fixes: Localities['fixes'],
): Pairs {
  const names = new Map(
    given.communes.map((unit) => [unit.ward_code, readTitle(unit.name, 'commune').name]),
  );
  const sources = new Map([...names.keys()].map((code) => [code, new Set<DraftUnit>()]));
  const newUnit = (ref: string): Set<DraftUnit> => {
    const [code = '', ...words] = ref.split(' ');
    const units = sources.get(code);
    if (!units || !sameName(names.get(code) ?? '', words.join(' ')))
      throw new CorrectionError(ref, 'không có đơn vị cấp xã nào từ 01/7/2025 mang mã và tên này.');
    return units;
  };
  for (const row of given.coded) {
    const unit = register.standing(row.old_ward_code);
    const units = sources.get(row.new_ward_code);
    if (!unit || !units)
      throw new Error(`gazetteer: no pair ${row.old_ward_code} → ${row.new_ward_code}`);
    units.add(unit);
  }
  for (const fix of fixes.notInto)
    if (!newUnit(fix.new).delete(register.named(fix.old)))
      throw new CorrectionError(fix.old, `gói không ghi nhập vào ${fix.new}.`);
  for (const fix of fixes.into) newUnit(fix.new).add(register.named(fix.old));
  for (const fix of fixes.parts)
    for (const ref of fix.old) newUnit(fix.new).add(register.named(ref));

  const shares = new Map<DraftUnit, number>();
  for (const units of sources.values())
    for (const unit of units) shares.set(unit, (shares.get(unit) ?? 0) + 1);
  return { sources, shares };
}
