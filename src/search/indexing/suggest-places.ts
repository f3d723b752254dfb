import type { ArchiveDocument } from '#documents/document.ts';
import { ancestors } from '#places/ancestors.ts';
import { displayName } from '#places/display-name.ts';
import { lastDay } from '#places/last-day.ts';
import { nowBrief } from '#places/now-brief.ts';
import { unit } from '#places/unit.ts';
import { cataloguePlace, placesOfDay } from './place-facet.ts';
import type { PlaceRow } from '../suggest-data.ts';

/** The places documents are about with what tells each from others of its name; `counts` are documents by key. */
export function suggestPlaces(
  documents: readonly ArchiveDocument[],
  counts: ReadonlyMap<string, number>,
  today: string,
): PlaceRow[] {
  const own = new Set(documents.flatMap(placesOfDay));
  return [...own]
    .flatMap((key): PlaceRow[] => {
      const place = unit(key);
      if (!place || place.level === 'central') return [];
      const day = lastDay(place);
      const name = displayName(key, day, { kind: true });
      const above = place.level === 'province' ? undefined : provinceOf(key);
      const note = [
        above,
        cataloguePlace(key, today, true).note,
        place.validUntil ? nowBrief(key, today) : undefined,
      ];
      return [
        [
          key,
          name.charAt(0).toLocaleUpperCase('vi') + name.slice(1),
          note.filter(Boolean).join(', '),
          counts.get(key) ?? 0,
        ],
      ];
    })
    .sort((a, b) => b[3] - a[3] || (a[0] < b[0] ? -1 : 1));
}

/** The province a unit lay in on its last day. */
function provinceOf(key: string): string | undefined {
  const place = unit(key);
  const above = ancestors(key, place?.validUntil ?? undefined);
  const province = above.find(({ level }) => level === 'province');
  return province && displayName(province.key, lastDay(province));
}
