import { groupBy } from '#documents/group.ts';
import type { FacetName } from '#documents/urls.ts';
import { displayName } from '#places/display-name.ts';
import { compare } from '#vietnamese/compare.ts';
import type { Archive } from './archive-view.ts';
import { facetTitle } from './facet-title.ts';
import { officePlace, pairTotals } from './pair-totals.ts';
import { validityWords } from './place-names.ts';
import { keysAbove, unitTitle } from './place-words.ts';

/** Values of a facet that have documents, by name: key and a name that is its alone; for the fields that find feeds. */
export function feedValues(archive: Archive, facet: FacetName): [key: string, name: string][] {
  const keys = pairTotals(archive)
    .values.filter((value) => value.facet === facet)
    .map(({ key }) => key);
  const named = keys.map((key): [string, string] => [key, nameOf(archive, facet, key)]);
  const same = groupBy(named, ([, name]) => [name]);
  const apart = named.map(([key, name]): [string, string] => [
    key,
    same.get(name)?.length === 1 ? name : `${name} (${key})`,
  ]);
  if (facet === 'year') return apart.sort(([a], [b]) => compare(b, a));
  // offices of a place beside each other, which is a quarter less to send
  const place = (key: string): string => (facet === 'issuer' ? officePlace(key) : '');
  return apart.sort(([a, left], [b, right]) => compare(place(a), place(b)) || compare(left, right));
}

function nameOf(archive: Archive, facet: FacetName, key: string): string {
  if (facet === 'locality') return placeName(key);
  return facet === 'year' ? key : facetTitle(archive, facet, key);
}

/** “Huyện Kim Động, Hưng Yên, đến 30/6/2025”. */
function placeName(key: string): string {
  if (key === 'viet-nam') return 'Toàn quốc';
  const above = keysAbove(key, undefined).map((unit) => displayName(unit, '9999-12-31'));
  return [unitTitle(key, undefined), ...above, validityWords(key)].filter(Boolean).join(', ');
}
