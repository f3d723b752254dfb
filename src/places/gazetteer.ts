import data from './gazetteer.json' with { type: 'json' };
import type { Gazetteer, RegionMembership, Unit } from './model.ts';
import { unpackRows } from './unpack-rows.ts';
import type { GazetteerFile } from './gazetteer-file.ts';

let loaded: Gazetteer | undefined;

/** All units of the country since 2021, before and after 1 July 2025; made once, at the first call. */
export function gazetteer(): Gazetteer {
  if (!loaded) {
    const file = data as unknown as GazetteerFile;
    loaded = gazetteerOf(unpackRows(file), file.militaryRegions);
  }
  return loaded;
}

/** Units with their indexes. */
export function gazetteerOf(
  units: readonly Unit[],
  militaryRegions: readonly RegionMembership[] = [],
): Gazetteer {
  const below = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const { key } of unit.parents) {
      const list = below.get(key);
      if (!list) below.set(key, [unit]);
      else if (list.at(-1) !== unit) list.push(unit);
    }
  }
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  return { units, byKey, below, militaryRegions };
}
