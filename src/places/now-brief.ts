import { ancestors } from './ancestors.ts';
import { displayName } from './display-name.ts';
import { knownUnit } from './known-unit.ts';
import type { Unit } from './model.ts';
import { nowBelongsTo } from './now-belongs-to.ts';
import { nowIn } from './now-in.ts';
import { styleOn } from './style-on.ts';
import { standsOn } from './unit-exists-on.ts';
import { UNIT_KINDS, type UnitKind } from './unit-kinds.ts';

const KINDS: readonly UnitKind[] = ['xa', 'phuong', 'dac-khu'];

/**
 * What `nowBelongsTo` says, in the few words a line of a list has room for beside the old name: `nay thuộc 5 xã,
 * phường`, `nay thuộc 6 phường của Ninh Bình`, `nay gồm cả Thái Bình cũ`. Parts are not told from wholes here.
 */
export function nowBrief(key: string, day: string, since?: string): string | null {
  const full = nowBelongsTo(key, day, since);
  const unit = knownUnit(key);
  if (full === null || standsOn(unit, day)) return full;
  const { units, exact } = nowIn(key, day);
  if (!exact) return full;
  if (unit.level === 'province') {
    const [only, ...others] = units;
    const kept = only && others.length === 0 && displayName(only.unit.key, day) === unit.name;
    return kept ? full.replace(/^nay thuộc .*?, gồm/u, 'nay gồm') : full;
  }
  if (unit.level !== 'district' || units.length < 2) return full;
  const provinces = new Set(units.map((one) => provinceOf(one.unit, day)));
  const [province, ...further] = provinces;
  if (!province || further.length > 0) return full;
  const found = new Set(units.map((one) => styleOn(one.unit.key, day).kind));
  const kinds = KINDS.filter((kind) => found.has(kind)).map((kind) => UNIT_KINDS[kind].word);
  const name = displayName(province.key, day);
  const before = ancestors(key).find(({ level }) => level === 'province');
  const where = before?.name === name ? '' : ` của ${name}`;
  return `nay thuộc ${String(units.length)}\u00A0${kinds.join(', ')}${where}`;
}

function provinceOf(unit: Unit, day: string): Unit | undefined {
  return ancestors(unit.key, day).find(({ level }) => level === 'province');
}
