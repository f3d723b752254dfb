import { shortReference, type GazetteerFile } from './gazetteer-file.ts';
import type { Parenthood, Unit, UnitLink } from './model.ts';
import { UNIT_KINDS, type UnitKind } from './unit-kinds.ts';

type OpenUnit = { -readonly [Field in keyof Unit]: Unit[Field] };

const NONE: readonly never[] = [];

/**
 * Rows → units; predecessors are the successors read backwards. Many units share a parent or a successor, so equal
 * cells share one list. Throws on a reference to nowhere.
 */
export function unpackRows(file: GazetteerFile): Unit[] {
  const byRef = new Map<string, OpenUnit>();
  const cells: [parents: string, next: string][] = [];
  const units = file.rows.map((row) => {
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
      parents: NONE,
      validFrom: from === '' || from.startsWith('>') ? null : from,
      formedAfter: from.startsWith('>') ? from.slice(1) : null,
      validUntil: until === '' || until.startsWith('<') ? null : until,
      goneBy: until.startsWith('<') ? until.slice(1) : null,
      predecessors: NONE,
      successors: NONE,
      changes: file.changes[key] ?? NONE,
    };
    const acts = file.acts?.[key];
    if (acts) unit.acts = acts;
    byRef.set(key, unit);
    byRef.set(shortReference(unit), unit);
    cells.push([parents, next]);
    return unit;
  });
  const find = (ref: string): OpenUnit => {
    const unit = byRef.get(ref);
    if (!unit) throw new Error(`gazetteer: reference to nowhere “${ref}”`);
    return unit;
  };
  const parentsOf = sharing((one): Parenthood => {
    const [ref = '', since = '', until = ''] = one.split('~');
    const late = since.startsWith('<');
    return {
      key: find(ref).key,
      from: late || since === '' ? null : since,
      by: late ? since.slice(1) : null,
      until: until || null,
    };
  });
  const linksOf = sharing((one): UnitLink => {
    const part = one.endsWith('*') ? 'part' : 'whole';
    return { key: find(part === 'part' ? one.slice(0, -1) : one).key, part };
  });
  const predecessors = new Map<string, UnitLink[]>();
  units.forEach((unit, index) => {
    const [parents, next] = cells[index] ?? ['', ''];
    unit.parents = parentsOf(parents);
    unit.parent = unit.parents.at(-1)?.key ?? null;
    unit.successors = linksOf(next);
    for (const { key, part } of unit.successors) {
      const back = { key: unit.key, part };
      const list = predecessors.get(key);
      if (list) list.push(back);
      else predecessors.set(key, [back]);
    }
  });
  for (const [key, list] of predecessors) find(key).predecessors = list;
  return units;
}

/** Reads a cell of items joined by commas; equal cells give the same list. */
function sharing<Item>(read: (item: string) => Item): (cell: string) => readonly Item[] {
  const known = new Map<string, readonly Item[]>([['', NONE]]);
  return (cell) => {
    let list = known.get(cell);
    if (!list) known.set(cell, (list = cell.split(',').map(read)));
    return list;
  };
}
