import type { Parenthood, RegionMembership, Unit, UnitChange, UnitLink } from './model.ts';
import { UNIT_KINDS, type UnitKind } from './unit-kinds.ts';

/** The data file: one unit a line, so that a change of the gazetteer can be read as a difference. */
export interface GazetteerFile {
  /** What the columns are, and where the facts come from. */
  about: string;
  columns: string;
  rows: string[];
  /** Changes of kind and name, by key. */
  changes: Record<string, UnitChange[]>;
  militaryRegions: RegionMembership[];
}

export const COLUMNS = 'key|code|name|kind|parents|from|until|successors';

/** A short way to name a unit in a row: its key without the name (`331`, `33-2025`). */
const shortOf = ({ key, code }: { key: string; code: string }): string => {
  if (code === '') return key;
  return key.endsWith(`-${code}`) ? code : key.slice(-`${code}-2025`.length);
};

/** Units → rows. Short names stand for keys wherever only one unit bears them. */
export function packRows(units: readonly Unit[]): string[] {
  const holders = Map.groupBy(units, shortOf);
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const ref = (key: string): string => {
    const unit = byKey.get(key);
    if (!unit) throw new Error(`gazetteer: no unit ${key}`);
    const short = shortOf(unit);
    return holders.get(short)?.length === 1 ? short : key;
  };
  const parent = ({ key, from, until }: Parenthood): string =>
    from === null && until === null ? ref(key) : `${ref(key)}~${from ?? ''}~${until ?? ''}`;
  return units.map((unit) =>
    [
      unit.key,
      unit.code,
      unit.name,
      unit.kind,
      unit.parents.map(parent).join(','),
      unit.validFrom ?? (unit.formedAfter === null ? '' : `>${unit.formedAfter}`),
      unit.validUntil ?? (unit.goneBy === null ? '' : `<${unit.goneBy}`),
      unit.successors.map(({ key, part }) => `${ref(key)}${part === 'part' ? '*' : ''}`).join(','),
    ].join('|'),
  );
}

interface OpenUnit extends Unit {
  predecessors: UnitLink[];
  successors: UnitLink[];
}

/** Rows → units; predecessors are the successors read backwards. Throws on a reference to nowhere. */
export function unpackRows(file: GazetteerFile): Unit[] {
  const byRef = new Map<string, OpenUnit>();
  const raw: [OpenUnit, string, string][] = [];
  for (const row of file.rows) {
    const [
      key = '',
      code = '',
      name = '',
      kind = '',
      parents = '',
      from = '',
      until = '',
      next = '',
    ] = row.split('|');
    if (!Object.hasOwn(UNIT_KINDS, kind)) throw new Error(`gazetteer: unknown kind in “${row}”`);
    const unit: OpenUnit = {
      key,
      code,
      name,
      kind: kind as UnitKind,
      level: UNIT_KINDS[kind as UnitKind].level,
      parent: null,
      parents: [],
      validFrom: from === '' || from.startsWith('>') ? null : from,
      formedAfter: from.startsWith('>') ? from.slice(1) : null,
      validUntil: until === '' || until.startsWith('<') ? null : until,
      goneBy: until.startsWith('<') ? until.slice(1) : null,
      predecessors: [],
      successors: [],
      changes: file.changes[key] ?? [],
    };
    byRef.set(key, unit);
    byRef.set(shortOf(unit), unit);
    raw.push([unit, parents, next]);
  }
  const find = (ref: string): OpenUnit => {
    const unit = byRef.get(ref);
    if (!unit) throw new Error(`gazetteer: reference to nowhere “${ref}”`);
    return unit;
  };
  for (const [unit, parents, next] of raw) {
    if (parents !== '') {
      unit.parents = parents.split(',').map((one) => {
        const [ref = '', from = '', until = ''] = one.split('~');
        return { key: find(ref).key, from: from || null, until: until || null };
      });
      unit.parent = unit.parents.at(-1)?.key ?? null;
    }
    if (next === '') continue;
    for (const one of next.split(',')) {
      const part = one.endsWith('*') ? 'part' : 'whole';
      const newer = find(part === 'part' ? one.slice(0, -1) : one);
      unit.successors.push({ key: newer.key, part });
      newer.predecessors.push({ key: unit.key, part });
    }
  }
  return raw.map(([unit]) => unit);
}
