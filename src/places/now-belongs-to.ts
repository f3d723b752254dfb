import { ancestors } from './ancestors.ts';
import { countWord } from './count-word.ts';
import { displayName } from './display-name.ts';
import { knownUnit } from './known-unit.ts';
import type { Unit } from './model.ts';
import { nowIn, type NowIn, type NowUnit } from './now-in.ts';
import { parentOn } from './parent-on.ts';
import { styleOn } from './style-on.ts';
import { standsOn } from './unit-exists-on.ts';
import { UNIT_KINDS, type UnitKind } from './unit-kinds.ts';

/**
 * Says where a unit's ground lies on a day: `nay thuộc Ninh Bình`, `nay thuộc bốn xã và một phần một phường của tỉnh
 * Hưng Yên`, `nay thuộc xã Lạc Dương, tỉnh Lâm Đồng`, `nay là thành phố Đồng Nai`. `since` is the day looked back to,
 * by default before all we know. `null` where nothing changed in between.
 */
export function nowBelongsTo(key: string, day: string, since = '1945-09-02'): string | null {
  const unit = knownUnit(key);
  if (unit.level === 'central') return null;
  if (standsOn(unit, day)) return stillStanding(unit, day, since);
  let known = ended.get(unit);
  if (known?.day !== day) ended.set(unit, (known = { day, words: endedWords(unit, day) }));
  return known.words;
}

// what became of a unit that has ended does not depend on the day looked back to; nearly always it is asked for today
const ended = new WeakMap<Unit, { day: string; words: string | null }>();

function endedWords(unit: Unit, day: string): string | null {
  const now = nowIn(unit.key, day);
  const [only] = now.units;
  if (!only) return null;
  if (unit.level === 'province') return `nay thuộc ${provinces(unit, now, day)}`;
  if (!now.exact) return `nay thuộc ${inProvinces(now.units, day)}, chưa rõ xã, phường nào`;
  if (now.units.length === 1 && only.part === 'whole') {
    const verb = only.entire && only.unit.name === unit.name ? 'nay là' : 'nay thuộc';
    return `${verb} ${full(only.unit, day)}`;
  }
  if (unit.level === 'commune') return `nay thuộc ${listed(now.units, day)}`;
  return `nay thuộc ${counted(now.units, day)}`;
}

function stillStanding(unit: Unit, day: string, since: string): string | null {
  const [before, after] = [styleOn(unit.key, since), styleOn(unit.key, day)];
  if (after.kind !== null && (before.kind !== after.kind || before.name !== after.name))
    return `nay là ${full(unit, day)}`;
  const above = parentOn(unit.key, day);
  if (!above || above === parentOn(unit.key, since)) return null;
  return `nay thuộc ${displayName(above.key, day, { kind: true })}`;
}

/** `xã Lạc Dương, tỉnh Lâm Đồng`: with the units above but the country. */
function full(unit: Unit, day: string): string {
  return [unit, ...ancestors(unit.key, day)]
    .filter(({ level }) => level !== 'central')
    .map(({ key }) => displayName(key, day, { kind: true }))
    .join(', ');
}

/** Of a province: the names; one that kept its name is told apart by what it was joined with. */
function provinces(unit: Unit, now: NowIn, day: string): string {
  return joined(
    now.units.map(({ unit: newer }) => {
      const name = displayName(newer.key, day);
      if (name !== unit.name) return name;
      const others = newer.predecessors.filter(({ key }) => key !== unit.key);
      const names = others.map(({ key }) => knownUnit(key).name).join(', ');
      return `${name}, gồm cả ${names} cũ`;
    }),
  );
}

/** `phường Sơn Nam và xã Hiệp Cường, tỉnh Hưng Yên`; units of several provinces each with its own. */
function listed(units: readonly NowUnit[], day: string): string {
  return joined(
    byProvince(units, day).map(([province, list]) => {
      const names = list.map(({ unit }) => displayName(unit.key, day, { kind: true }));
      return `${joined(names)}, ${province}`;
    }),
  );
}

/** `bốn xã và một phần một phường của tỉnh Hưng Yên`. */
function counted(units: readonly NowUnit[], day: string): string {
  return joined(
    byProvince(units, day).map(([province, list]) => {
      const kinds = Map.groupBy(list, ({ unit, entire }) => {
        return `${entire ? '' : 'một phần '}|${styleOn(unit.key, day).kind ?? ''}`;
      });
      const parts = [...kinds].toSorted(([a], [b]) => rank(a) - rank(b));
      const counts = parts.map(([label, { length }]) => {
        const [share = '', kind = ''] = label.split('|');
        return `${share}${countWord(length)} ${UNIT_KINDS[kind as UnitKind].word}`;
      });
      return `${joined(counts)} của ${province}`;
    }),
  );
}

/** Whole units before parts, and phường before xã before others. */
function rank(label: string): number {
  const order = ['phuong', 'xa', 'dac-khu'].findIndex((kind) => label.endsWith(`|${kind}`));
  return (label.startsWith('|') ? 0 : 10) + order;
}

function byProvince(units: readonly NowUnit[], day: string): [string, NowUnit[]][] {
  return [
    ...Map.groupBy(units, ({ unit }) => {
      const province = ancestors(unit.key, day).find(({ level }) => level === 'province');
      return province ? displayName(province.key, day, { kind: true }) : '';
    }),
  ];
}

function inProvinces(units: readonly NowUnit[], day: string): string {
  return joined(units.map(({ unit }) => displayName(unit.key, day, { kind: true })));
}

function joined(parts: readonly string[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1) ?? ''}`;
}
