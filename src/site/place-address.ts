import { facetPath } from '#documents/urls.ts';
import { formerDistricts } from '#places/former-districts.ts';
import { knownUnit } from '#places/known-unit.ts';
import { parentOn } from '#places/parent-on.ts';
import { successors } from '#places/successors.ts';
import { reformKeys } from './reform-table.ts';

/**
 * Where a unit is shown: on its own page, or, for a commune without documents of its own, on the line of the old
 * district's page that says what it came from or became. `null` where it is shown nowhere.
 */
export function placeAddress(pages: ReadonlySet<string>, key: string): string | null {
  if (pages.has(key)) return facetPath('locality', key);
  const { level, validUntil, goneBy } = knownUnit(key);
  if (level !== 'commune') return null;
  if (validUntil === null && goneBy === null) {
    const district = formerDistricts(key).find(({ unit }) => pages.has(unit.key))?.unit.key;
    return district === undefined ? null : lineOf(district, [key]);
  }
  const district = parentOn(key);
  if (district?.level !== 'district' || !pages.has(district.key)) return null;
  return lineOf(
    district.key,
    successors(key).map(({ unit }) => unit.key),
  );
}

/** Address of the line of one of these units on the page of a district; of the page where none has a line. */
function lineOf(district: string, units: readonly string[]): string {
  const lines = reformKeys(district);
  const line = units.find((unit) => lines.has(unit));
  return `${facetPath('locality', district)}${line === undefined ? '' : `#${line}`}`;
}
