import type { DraftUnit } from './draft-unit.ts';
import { readTitle } from './read-title.ts';
import type { Register } from './register.ts';
import { sameName } from './same-name.ts';

/**
 * Finds the standing district for titles such as `Tỉnh Lâm Đồng`, `Huyện Đạ Tẻh`; the name of one that ended stands for
 * the district that took it over. The finder throws where there is none.
 */
export function districtFinder(
  register: Register,
): (province: string, district: string) => DraftUnit {
  const found = new Map<string, DraftUnit>();
  const all = register.units.filter((unit) => unit.level === 'district');
  return (province, title) => {
    const label = `${province}|${title}`;
    const known = found.get(label);
    if (known) return known;
    const style = readTitle(title, 'district');
    const home = readTitle(province, 'province');
    const near = all.filter(
      (unit) => sameName(unit.name, style.name) && sameName(unit.parent?.name ?? '', home.name),
    );
    const standing = near.filter((unit) => !unit.isOver);
    let unit = standing.find(({ kind }) => kind === style.kind) ?? standing[0] ?? near.at(-1);
    while (unit && unit.isOver) unit = unit.successors.find(({ part }) => part === 'whole')?.unit;
    if (!unit) throw new Error(`gazetteer: no district “${label}”`);
    found.set(label, unit);
    return unit;
  };
}
