import type { Localities } from '#schema/locality.ts';
import { EVE, REFORM } from './days.ts';
import type { Register} from './draft.ts';
import { draftUnit, isOver, levelOf, link, parentOf, type DraftUnit } from './draft.ts';
import type { CleanNewUnits } from './read-mapping.ts';
import { readTitle } from './read-title.ts';
import { sameName } from './same-name.ts';

/**
 * Brings the register over 1 July 2025: provinces merge, districts end, communes are formed anew. A unit made
 * of one whole older unit of its level is that unit on unchanged ground: it goes on, with another parent and
 * perhaps another kind or name.
 */
export function reform(register: Register, given: CleanNewUnits, fixes: Localities['fixes']): void {
  const eve = register.units.filter((unit) => !isOver(unit));
  const communes = new Map(
    eve.filter((unit) => levelOf(unit) === 'commune').map((unit) => [unit.code, unit]),
  );
  const pairs = pairsOf(register, given, fixes, communes);
  const provinces = newProvinces(register, given, pairs);

  for (const entry of given.communes.toSorted((a, b) => (a.ward_code < b.ward_code ? -1 : 1))) {
    const style = readTitle(entry.name, 'commune');
    const province = provinces.get(entry.province_code);
    if (!province) throw new Error(`gazetteer: no province ${entry.province_code}`);
    const older = [...(pairs.get(entry.ward_code) ?? [])];
    const [only] = older;
    if (older.length === 1 && only && targets(pairs, only).length === 1) {
      goOn(only, style, province);
      continue;
    }
    if (older.length === 0) older.push(districtOf(eve, style.name));
    const parents = [{ unit: province, from: null, until: null }];
    const unit = draftUnit({ code: entry.ward_code, ...style, parents, validFrom: REFORM });
    for (const one of older) {
      one.validUntil = EVE;
      link(one, unit, targets(pairs, one).length > 1 ? 'part' : 'whole', REFORM);
    }
    register.add(unit);
  }
  for (const unit of eve) if (levelOf(unit) === 'district') unit.validUntil = EVE;
}

/** New commune code → the communes whose ground it took, wholly or partly. */
type Pairs = Map<string, Set<DraftUnit>>;

const sizes = new WeakMap<Pairs, Map<DraftUnit, string[]>>();
/** Codes of the new communes that took ground of an old one. */
function targets(pairs: Pairs, unit: DraftUnit): string[] {
  let index = sizes.get(pairs);
  if (!index) {
    index = new Map();
    for (const [code, units] of pairs)
      for (const one of units) index.set(one, [...(index.get(one) ?? []), code]);
    sizes.set(pairs, index);
  }
  return index.get(unit) ?? [];
}

function pairsOf(
  register: Register,
  given: CleanNewUnits,
  fixes: Localities['fixes'],
  communes: ReadonlyMap<string, DraftUnit>,
): Pairs {
  const names = new Map(
    given.communes.map((unit) => [unit.ward_code, readTitle(unit.name, 'commune').name]),
  );
  const newCode = (ref: string): string => {
    const [code = '', ...words] = ref.split(' ');
    if (!sameName(names.get(code) ?? '', words.join(' ')))
      throw new Error(`gazetteer: no new commune “${ref}”`);
    return code;
  };
  const pairs: Pairs = new Map([...names.keys()].map((code) => [code, new Set()]));
  const pair = (code: string, unit: DraftUnit): void => {
    const units = pairs.get(code);
    if (!units) throw new Error(`gazetteer: no new commune ${code}`);
    units.add(unit);
  };
  for (const row of given.coded) {
    const unit = communes.get(row.old_ward_code);
    if (!unit) throw new Error(`gazetteer: no old commune ${row.old_ward_code}`);
    pair(row.new_ward_code, unit);
  }
  for (const { old, new: newer } of fixes.notInto)
    if (!pairs.get(newCode(newer))?.delete(register.named(old)))
      throw new Error(`gazetteer: no pair ${old} → ${newer}`);
  for (const { old, new: newer } of fixes.into) pair(newCode(newer), register.named(old));
  for (const { old, new: newer } of fixes.parts)
    for (const one of old) pair(newCode(newer), register.named(one));
  return pairs;
}

/** New provinces by code. An old province goes to the new one that took most of its communes. */
function newProvinces(
  register: Register,
  given: CleanNewUnits,
  pairs: Pairs,
): Map<string, DraftUnit> {
  const country = register.standing('');
  if (!country) throw new Error('gazetteer: no country');
  const votes = new Map<DraftUnit, Map<string, number>>();
  for (const entry of given.communes)
    for (const old of pairs.get(entry.ward_code) ?? []) {
      const district = parentOf(old);
      const province = district && parentOf(district);
      if (!province) throw new Error(`gazetteer: ${old.code} lies under no province`);
      const counts = votes.get(province) ?? new Map<string, number>();
      votes.set(province, counts);
      counts.set(entry.province_code, (counts.get(entry.province_code) ?? 0) + 1);
    }
  const taken = Map.groupBy(votes, ([, counts]) => {
    const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
    return first?.[0] ?? '';
  });
  const made = new Map<string, DraftUnit>();
  for (const entry of given.provinces.toSorted((a, b) =>
    a.province_code < b.province_code ? -1 : 1,
  )) {
    const older = (taken.get(entry.province_code) ?? []).map(([unit]) => unit);
    const style = readTitle(entry.name, 'province');
    const [only] = older;
    if (older.length === 1 && only) {
      if (!sameName(only.name, style.name)) throw new Error(`gazetteer: ${only.name} was renamed`);
      made.set(entry.province_code, only);
      continue;
    }
    const parents = [{ unit: country, from: null, until: null }];
    const unit = register.add(
      draftUnit({ code: entry.province_code, ...style, parents, validFrom: REFORM }),
    );
    for (const one of older) {
      one.validUntil = EVE;
      link(one, unit, 'whole', REFORM);
    }
    made.set(entry.province_code, unit);
  }
  return made;
}

/** A commune on unchanged ground: under the province from the reform on, with its new kind and name. */
function goOn(unit: DraftUnit, style: Pick<DraftUnit, 'kind' | 'name'>, province: DraftUnit): void {
  const last = unit.parents.at(-1);
  if (last) last.until = EVE;
  unit.parents.push({ unit: province, from: REFORM, until: null });
  if (unit.kind === style.kind && sameName(unit.name, style.name)) return;
  unit.changes.push({
    date: REFORM,
    after: null,
    by: null,
    from: { kind: unit.kind, name: unit.name },
    to: { kind: style.kind, name: style.name },
    act: null,
    confidence: 'derived',
  });
  Object.assign(unit, style);
}

/** A special zone that the table gives no old commune was a district without communes. */
function districtOf(eve: readonly DraftUnit[], name: string): DraftUnit {
  const same = eve.filter((unit) => levelOf(unit) === 'district' && sameName(unit.name, name));
  const [only] = same;
  if (same.length !== 1 || !only) throw new Error(`gazetteer: what was “${name}” made of?`);
  return only;
}
