import { readPlace } from '#places/read-place.ts';
import { searchUnits } from '#places/search-units.ts';
import type { Unit } from '#places/model.ts';
import type { UnitLevel } from '#places/unit-kinds.ts';

/** What narrows a search for a unit down. */
export interface UnitScope {
  /** `YYYY-MM-DD`; `null` where the day is not known: then a name that means two grounds over time means none. */
  day: string | null;
  level?: UnitLevel;
  /** Units of which one must lie above, by name with kind. */
  above?: readonly string[];
}

/**
 * The one unit that a name means on a day: “huyện Lạc Dương” is never the xã of that name. `null` where none or several
 * bear the name: a place is not guessed.
 */
export function findUnit(name: string, scope: UnitScope): Unit | null {
  const text = name.replace(/^(tp|tx|tt)(?=\s)/iu, '$1.').trim();
  if (readPlace(text).folded === '') return null;
  const options = { limit: 60, ...(scope.day === null ? {} : { day: scope.day }) };
  const search = (query: string): Unit[] => {
    const found = searchUnits(query, options).filter(
      ({ exact, unit }) => exact && (scope.level === undefined || unit.level === scope.level),
    );
    const [first] = found;
    if (!first) return [];
    // the search puts names with the marks as written first
    const marked = (style: string): string => style.normalize('NFC').toLocaleLowerCase('vi');
    const same = found.filter(({ style }) =>
      readPlace(text).readings.some(({ marked: own }) => own === marked(style.name)),
    );
    return (same.length > 0 ? same : found).map(({ unit }) => unit);
  };
  for (const above of scope.above ?? []) {
    const [only, ...others] = search(`${text}, ${above}`);
    if (only && others.length === 0) return only;
  }
  const [only, ...others] = search(text);
  return only && others.length === 0 ? only : null;
}
