import { compare } from '#vietnamese/compare.ts';
import { fold } from '#vietnamese/fold.ts';
import { ancestors } from './ancestors.ts';
import { lastDay } from './last-day.ts';
import type { Style, Unit } from './model.ts';
import { readPlace } from './read-place.ts';
import { styleIndex, type StyleEntry } from './style-index.ts';
import { standsOn } from './unit-exists-on.ts';

/** A unit found by one of its names. */
export interface FoundUnit {
  unit: Unit;
  /** The kind and name it was found by, perhaps an old one. */
  style: Style;
  /** True where the whole name was typed, with or without marks; false where it only begins so. */
  exact: boolean;
}

export interface SearchOptions {
  /** Only units that stand on this day. */
  day?: string;
  /** At most so many, by default 20. */
  limit?: number;
}

/**
 * Finds units by old and new names, with or without marks and kind words: `ha nam`, `huyện Kim Bảng`, `Đạ Nhim, Lạc
 * Dương` (what follows a comma must be above). A kind word counts: “xã Lạc Dương” is not “huyện Lạc Dương”. Names
 * with the marks as typed come first, then without, then those that only begin so; provinces before districts.
 */
export function searchUnits(text: string, options: SearchOptions = {}): FoundUnit[] {
  const [first = '', ...above] = text.split(',').filter((part) => part.trim() !== '');
  const wanted = readPlace(first);
  if (wanted.folded === '') return [];
  const best = new Map<Unit, { score: number; style: Style }>();
  for (const entry of styleIndex()) {
    if (options.day !== undefined && !standsOn(entry.unit, options.day)) continue;
    const score = scoreOf(entry, wanted);
    if (score === 0 || score <= (best.get(entry.unit)?.score ?? 0)) continue;
    if (!liesIn(entry.unit, above, options.day)) continue;
    best.set(entry.unit, { score, style: entry.style });
  }
  return [...best]
    .toSorted(([a, one], [b, other]) => other.score - one.score || inOrder(a, b))
    .slice(0, options.limit ?? 20)
    .map(([unit, { score, style }]) => ({ unit, style, exact: score > 1 }));
}

/** 3: the name as typed; 2: the name but for marks; 1: begins so; 0: another name or kind. */
function scoreOf(entry: StyleEntry, wanted: ReturnType<typeof readPlace>): number {
  for (const reading of wanted.readings) {
    if (reading.kinds && !reading.kinds.includes(entry.style.kind)) continue;
    if (entry.marked === reading.marked) return 3;
    if (entry.folded === reading.folded) return reading.plain ? 3 : 2;
  }
  const begins = wanted.readings.some(
    ({ kinds, folded }) =>
      (!kinds || kinds.includes(entry.style.kind)) && entry.folded.startsWith(folded),
  );
  return begins ? 1 : 0;
}

function liesIn(unit: Unit, names: readonly string[], day: string | undefined): boolean {
  if (names.length === 0) return true;
  const chains =
    day === undefined
      ? [ancestors(unit.key, '2020-01-01'), ancestors(unit.key)]
      : [ancestors(unit.key, day)];
  const over = new Set(chains.flat().map(({ name }) => fold(name)));
  return names.every((name) => readPlace(name).readings.some(({ folded }) => over.has(folded)));
}

const LEVELS = ['central', 'province', 'district', 'commune'];
function inOrder(a: Unit, b: Unit): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    compare(a.name, b.name) ||
    (lastDay(a) > lastDay(b) ? -1 : 1)
  );
}
