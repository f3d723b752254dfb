import type { ArchiveDocument } from '#documents/document.ts';
import { documentUnits } from '#documents/facets.ts';
import { documentDay } from '#documents/order.ts';
import { ancestors } from '#places/ancestors.ts';
import { displayName } from '#places/display-name.ts';
import { lastDay } from '#places/last-day.ts';
import type { Unit } from '#places/model.ts';
import { nowBrief } from '#places/now-brief.ts';
import { nowIn } from '#places/now-in.ts';
import { predecessors } from '#places/predecessors.ts';
import { unit } from '#places/unit.ts';
import { unitExistsOn } from '#places/unit-exists-on.ts';
import { UNIT_KINDS } from '#places/unit-kinds.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { CataloguePlace } from '../catalogue.ts';

/** Units above one on a day, without the whole country; on its last day where `day` is missing. */
const keysAbove = (key: string, day?: string): string[] =>
  ancestors(key, day)
    .filter(({ level }) => level !== 'central')
    .map((above) => above.key);

const ownPlaces = (document: ArchiveDocument): string[] =>
  documentUnits(document).filter((key) => unit(key) !== undefined);

/** Units a document is about, with those above them on its day. */
export function placesOfDay(document: ArchiveDocument): string[] {
  const edtf = documentDay(document);
  const day = edtf.startsWith('X') ? undefined : edtfBounds(edtf).earliest;
  return [...new Set(ownPlaces(document).flatMap((key) => [key, ...keysAbove(key, day)]))];
}

/** Units of today on the ground of a place, with those above them; a commune that still stands may have a new province. */
function placesNow(key: string, today: string): string[] {
  if (unitExistsOn(key, today)) return keysAbove(key, today);
  return nowIn(key, today).units.flatMap(({ unit }) => [unit.key, ...keysAbove(unit.key, today)]);
}

/**
 * Values of the place filter of a document: the units of its day, and those that hold their ground today, so that
 * whoever asks for a new unit finds the papers of the old ones.
 */
export function placeValues(document: ArchiveDocument, today: string): string[] {
  // of its own units only: what became of the rest of their district is not what the document is about
  const now = ownPlaces(document).flatMap((key) => placesNow(key, today));
  return [...new Set([...placesOfDay(document), ...now])];
}

/** Where a place is shown: below the unit above it; a province that has ended below the one that took it over. */
function shownBelow(key: string, today: string): string | undefined {
  const [above] = keysAbove(key, unitExistsOn(key, today) ? today : undefined);
  if (above !== undefined) return above;
  const now = unitExistsOn(key, today) ? [] : nowIn(key, today).units;
  return now.length === 1 ? now[0]?.unit.key : undefined;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** A place with its name, its time where it has an end or a beginning that matters, and where it is shown. */
export function cataloguePlace(key: string, today: string, own: boolean): CataloguePlace {
  const place = unit(key);
  if (!place) return { name: key };
  const name = displayName(key, lastDay(place), { kind: place.level !== 'province' });
  const note = place.validUntil
    ? `đến ${formatDate(place.validUntil)}`
    : place.validFrom && place.level === 'province'
      ? `từ ${formatDate(place.validFrom)}`
      : undefined;
  const above = shownBelow(key, today);
  const now = own && place.validUntil !== null ? nowBrief(key, today) : null;
  return {
    name: place.level === 'central' ? 'Toàn quốc' : capital(name),
    ...(note === undefined ? {} : { note }),
    ...(above === undefined ? {} : { above }),
    ...(own ? formerNames(place, capital(name)) : {}),
    ...(now === null ? {} : { now }),
    ...(own ? { own } : {}),
  };
}

/** What a place was called before on the same ground, and of a province of today those it was made of. */
function formerNames(place: Unit, name: string): Pick<CataloguePlace, 'was' | 'from'> {
  const styles = place.changes.map(({ from }) =>
    place.level === 'province' ? from.name : capital(`${UNIT_KINDS[from.kind].word} ${from.name}`),
  );
  const was = [...new Set(styles)].filter((style) => style !== name);
  const formed = place.level === 'province' && place.validFrom !== null;
  const from = formed ? predecessors(place.key).map(({ unit: older }) => older.name) : [];
  return { ...(was.length > 0 ? { was } : {}), ...(from.length > 1 ? { from } : {}) };
}

/** True for a unit that is shown among the filters though no document names it: a province of today. */
export function isProvinceToday(key: string, today: string): boolean {
  return unit(key)?.level === 'province' && unitExistsOn(key, today);
}
