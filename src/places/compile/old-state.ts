import { DraftUnit } from './draft-unit.ts';
import { readTitle } from './read-title.ts';
import { Register } from './register.ts';
import type { OldEntry, OldUnits } from './package-units.ts';

/** The units of the old package under Việt Nam. Throws where a unit lies under none. */
export function oldState(old: OldUnits): Register {
  const register = new Register();
  const country = register.add(new DraftUnit({ code: '', name: 'Việt Nam', kind: 'quoc-gia' }));
  const add = (entry: OldEntry, level: 'province' | 'district' | 'commune'): DraftUnit => {
    const parent = level === 'province' ? country : register.standing(entry.parent_code ?? '');
    if (!parent) throw new Error(`gazetteer: ${entry.code} lies under no unit`);
    const style = readTitle(entry.name_with_type, level);
    return register.add(new DraftUnit({ code: entry.code, ...style, parent }));
  };
  const byCode = (list: OldEntry[]): OldEntry[] =>
    list.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  for (const entry of byCode(old.provinces)) add(entry, 'province');
  for (const entry of byCode(old.districts)) add(entry, 'district');
  for (const entry of byCode(old.communes)) add(entry, 'commune');
  return register;
}
