import { shortReference } from '../gazetteer-file.ts';
import type { Parenthood, Unit } from '../model.ts';

/** Units → rows of the data file. Short references stand for keys wherever only one unit bears them. */
export function packRows(units: readonly Unit[]): string[] {
  const holders = Map.groupBy(units, shortReference);
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const refer = (key: string): string => {
    const unit = byKey.get(key);
    if (!unit) throw new Error(`gazetteer: no unit ${key}`);
    const short = shortReference(unit);
    return holders.get(short)?.length === 1 ? short : key;
  };
  const parent = ({ key, from, by, until }: Parenthood): string => {
    const since = from ?? (by === null ? '' : `<${by}`);
    return since === '' && until === null ? refer(key) : `${refer(key)}~${since}~${until ?? ''}`;
  };
  return units.map((unit) =>
    [
      unit.key,
      unit.code,
      unit.name,
      unit.kind,
      unit.parents.map(parent).join(','),
      unit.validFrom ?? (unit.formedAfter === null ? '' : `>${unit.formedAfter}`),
      unit.validUntil ?? (unit.goneBy === null ? '' : `<${unit.goneBy}`),
      unit.successors
        .map(({ key, part }) => `${refer(key)}${part === 'part' ? '*' : ''}`)
        .join(','),
    ].join('|'),
  );
}
