import { slug } from '#vietnamese/slug.ts';
import type { Unit } from '../model.ts';
import { REFORM } from './days.ts';
import type { DraftUnit } from './draft-unit.ts';

const LEVELS = ['central', 'province', 'district', 'commune'];

/**
 * Drafts → units with their permanent keys, sorted by level and code. The name in a key is the one borne on
 * 30 June 2025, or when the unit ended if that was earlier, or when it began if that was later: a later new name
 * changes no address. Throws on two units with one key.
 */
export function keyUnits(drafts: readonly DraftUnit[]): Unit[] {
  const keys = new Map(drafts.map((unit) => [unit, keyOf(unit)]));
  const keyFor = (unit: DraftUnit): string => {
    const key = keys.get(unit);
    if (key === undefined) throw new Error(`gazetteer: ${unit.name} is not registered`);
    return key;
  };
  const units = drafts.map((draft) => toUnit(draft, keyFor));
  if (new Set(keys.values()).size !== units.length) {
    const twice = Map.groupBy(keys.values(), (key) => key);
    throw new Error(
      `gazetteer: one key, several units: ${[...twice].filter(([, all]) => all.length > 1).join(' ')}`,
    );
  }
  const rank = (unit: Unit): string => `${String(LEVELS.indexOf(unit.level))}${unit.code}`;
  return units.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

function keyOf(unit: DraftUnit): string {
  if (unit.code === '') return slug(unit.name);
  const later = unit.changes.find(({ date }) => date !== null && date >= REFORM);
  const anew = unit.validFrom !== null && unit.validFrom >= REFORM;
  const year = anew ? `-${unit.validFrom?.slice(0, 4) ?? ''}` : '';
  return `${slug(later?.from.name ?? unit.name)}-${unit.code}${year}`;
}

function toUnit(draft: DraftUnit, keyFor: (unit: DraftUnit) => string): Unit {
  const { code, name, kind, validFrom, formedAfter, validUntil, goneBy, changes } = draft;
  const parents = draft.parents.map(({ unit, date, by, until }) => ({
    key: keyFor(unit),
    from: date,
    by,
    until,
  }));
  return {
    key: keyFor(draft),
    code,
    name,
    kind,
    level: draft.level,
    parent: parents.at(-1)?.key ?? null,
    parents,
    validFrom,
    formedAfter,
    validUntil,
    goneBy,
    predecessors: [],
    successors: draft.successors.map(({ unit, part }) => ({ key: keyFor(unit), part })),
    changes,
    ...(draft.acts.length > 0 && { acts: draft.acts }),
  };
}
