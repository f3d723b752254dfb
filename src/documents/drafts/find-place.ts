import { ancestors } from '#places/ancestors.ts';
import { displayName } from '#places/display-name.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { lastDay } from '#places/last-day.ts';
import type { Unit } from '#places/model.ts';
import { readPlace } from '#places/read-place.ts';
import { searchUnits } from '#places/search-units.ts';
import type { UnitLevel } from '#places/unit-kinds.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { fold } from '#vietnamese/fold.ts';
import { nearest } from '#vietnamese/nearest.ts';
import type { Choice, Found } from './find-entry.ts';

/** Which units are meant. */
export interface PlaceWanted {
  /** Only units that stood on this day; of an unknown day all. */
  day?: string | undefined;
  /** Only units of this level. */
  level?: UnitLevel | undefined;
}

const MOST = 9;

/** The unit that is meant by its key or name, of the day and the level; else the nearest ones. */
export function findPlace(typed: string, wanted: PlaceWanted): Found {
  const text = typed.trim();
  if (gazetteer().byKey.has(text)) return { value: text, exact: true };
  if (/^(?:viet nam|trung uong|ca nuoc)$/u.test(fold(text)))
    return { value: 'viet-nam', exact: true };
  const found = search(text, wanted);
  const named = found.filter(({ exact }) => exact);
  const [first, ...others] = named;
  if (first && others.length === 0) return { value: first.unit.key, exact: true };
  const shown = named.length > 0 ? named : found;
  if (shown.length > 0) return { choices: choicesOf(shown, wanted) };
  const anyDay = search(text, { level: wanted.level }).filter(({ exact }) => exact);
  if (wanted.day !== undefined && anyDay.length > 0) {
    const names = choicesOf(anyDay, {}).map(({ label }) => label);
    return {
      fault: `Không có “${text}” vào ngày ${formatDate(wanted.day)}.`,
      remedy: `Tên này có vào ngày khác: ${names.join('; ')}.`,
    };
  }
  const near = nearName(text, wanted);
  const close = near === null ? [] : choicesOf(search(near, wanted), wanted);
  if (close.length > 0) return { choices: close };
  return {
    fault: text === '' ? 'Chưa ghi gì.' : `Không thấy địa phương “${text}”.`,
    remedy: 'Ghi tên đơn vị vào ngày ban hành, ví dụ huyện Kim Động, Hưng Yên.',
  };
}

/** A unit as a clerk reads it: “huyện Kim Động, Hưng Yên (kim-dong-331)”. */
export function placeLabel(unit: Unit, day?: string): string {
  const when = day ?? lastDay(unit);
  const above = ancestors(unit.key, when).filter(({ level }) => level !== 'central');
  const names = [
    displayName(unit.key, when, { kind: true }),
    ...above.map(({ key }) => displayName(key, when)),
  ];
  const until = day === undefined && unit.validUntil ? `, đến ${formatDate(unit.validUntil)}` : '';
  return `${names.join(', ')}${until} (${unit.key})`;
}

function search(text: string, { day, level }: PlaceWanted) {
  const found = searchUnits(text, { limit: 200, ...(day !== undefined && { day }) });
  return level === undefined ? found : found.filter(({ unit }) => unit.level === level);
}

function choicesOf(found: readonly { unit: Unit }[], { day }: PlaceWanted): Choice[] {
  return found
    .slice(0, MOST)
    .map(({ unit }) => ({ value: unit.key, label: placeLabel(unit, day) }));
}

/** The name of a unit that is spelt most like what was typed. */
function nearName(text: string, { level }: PlaceWanted): string | null {
  const [first = ''] = text.split(',');
  const name = readPlace(first).readings[0]?.marked ?? '';
  if (name.length < 3) return null;
  const units = gazetteer().units.filter((unit) => level === undefined || unit.level === level);
  return nearest(name, new Set(units.map((unit) => unit.name)));
}
