import type { Localities } from '#schema/locality.ts';
import { EVE, REFORM } from './days.ts';
import { DraftUnit, type Since } from './draft-unit.ts';
import { readPairs } from './pairs.ts';
import { readTitle } from './read-title.ts';
import { reformProvinces } from './reform-provinces.ts';
import type { Register } from './register.ts';
import { restyle } from './restyle.ts';
import { sameName } from './same-name.ts';
import type { CleanNewUnits } from './package-units.ts';

const SINCE: Since = { date: REFORM, by: null };
const CHANGE = { date: REFORM, act: null, confidence: 'derived' } as const;

/**
 * Brings the register over 1 July 2025: provinces merge, districts end, communes are formed anew. A unit made
 * of one whole older unit of its level is that unit on unchanged ground: it goes on, with another parent and
 * perhaps another kind or name.
 */
export function reform(register: Register, given: CleanNewUnits, fixes: Localities['fixes']): void {
  const districts = register.units.filter((unit) => unit.level === 'district' && !unit.isOver);
  const pairs = readPairs(register, given, fixes);
  const provinces = reformProvinces(register, given, pairs);

  for (const entry of given.communes.toSorted((a, b) => (a.ward_code < b.ward_code ? -1 : 1))) {
    const style = readTitle(entry.name, 'commune');
    const province = provinces.get(entry.province_code);
    if (!province) throw new Error(`gazetteer: no province ${entry.province_code}`);
    const [only, ...others] = pairs.sources.get(entry.ward_code) ?? [];
    if (only && others.length === 0 && pairs.shares.get(only) === 1) {
      only.moveTo(province, SINCE);
      if (only.kind !== style.kind || !sameName(only.name, style.name))
        restyle(only, { from: only.kind, to: style.kind, name: style.name }, CHANGE);
      continue;
    }
    const unit = new DraftUnit({
      code: entry.ward_code,
      ...style,
      parent: province,
      validFrom: REFORM,
    });
    const older = only ? [only, ...others] : [districtNamed(districts, style.name)];
    for (const one of older) {
      one.validUntil = EVE;
      one.giveTo(unit, (pairs.shares.get(one) ?? 1) > 1 ? 'part' : 'whole', SINCE);
    }
    register.add(unit);
  }
  for (const unit of districts) unit.validUntil = EVE;
}

/** A special zone that the table gives no old commune was a district without communes. */
function districtNamed(districts: readonly DraftUnit[], name: string): DraftUnit {
  const [only, ...others] = districts.filter((unit) => sameName(unit.name, name));
  if (!only || others.length > 0) throw new Error(`gazetteer: what was “${name}” made of?`);
  return only;
}
