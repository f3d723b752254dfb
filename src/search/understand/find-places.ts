import type { CataloguePlace } from '../catalogue.ts';
import { hasMarks } from '../term.ts';
import type { Query } from '../query.ts';
import { phraseKey } from '../lexicon.ts';
import { plainText, type Span } from './plain-text.ts';
import type { NamedPlace } from './place-names.ts';

/** A unit that a name may mean, as the catalogue has it, with the one it is shown under. */
export interface AskedUnit {
  key: string;
  place: CataloguePlace;
  above: CataloguePlace | undefined;
}

/** A place named in a query, and the units of the archive it may be. */
export interface AskedPlace extends Span {
  /** Without its kind, as the catalogue writes it. */
  name: string;
  /** The kind that was typed before it: `xã`. */
  kind: string | null;
  /** Units of that name, and of that kind where one was typed and there is one. */
  units: AskedUnit[];
  /** True where the kind told one unit from others of that name. */
  told: boolean;
}

const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:thành phố|tp\.?)\s*$/iu, ['thành phố']],
  [/tỉnh\s*$/iu, []],
  [/(?:huyện|h\.)\s*$/iu, ['huyện']],
  [/(?:quận|q\.)\s*$/iu, ['quận']],
  [/(?:thị xã|tx\.?)\s*$/iu, ['thị xã']],
  [/(?:thị trấn|tt\.?)\s*$/iu, ['thị trấn']],
  [/(?:phường|p\.)\s*$/iu, ['phường']],
  [/đặc khu\s*$/iu, ['đặc khu']],
  [/(?:xã|x\.)\s*$/iu, ['xã']],
];
const PLAIN_KINDS = KINDS.map(
  ([word, kinds]) => [new RegExp(plainText(word.source), 'i'), kinds] as const,
);

/** The word for a kind that ends what stands before a name. */
function kindBefore(
  before: string,
  marked: boolean,
): { start: number; kinds: readonly string[] } | null {
  const text = marked ? before : plainText(before);
  for (const [word, kinds] of marked ? KINDS : PLAIN_KINDS) {
    const found = word.exec(text);
    if (found && !/[\p{L}\p{N}]$/u.test(text.slice(0, found.index)))
      return { start: found.index, kinds };
  }
  return null;
}

/** Most places of one query that are looked at. */
const MOST = 4;

/**
 * Places that a query names. Only units that documents of the archive are filed under count (`hasPages`). “xã Lạc Dương”
 * is not “huyện Lạc Dương”; with the name alone both are meant.
 */
export function findPlaces(
  text: string,
  { units }: Pick<Query, 'units'>,
  names: ReadonlyMap<string, readonly NamedPlace[]>,
  places: Readonly<Record<string, CataloguePlace>>,
  hasPages: (key: string) => boolean,
): AskedPlace[] {
  const marked = hasMarks(text);
  const found: AskedPlace[] = [];
  let cursor = 0;
  for (const unit of units) {
    const start = text.indexOf(unit.text, cursor);
    if (start < 0) continue;
    cursor = start + unit.text.length;
    if (found.length >= MOST || unit.kind === 'quoted' || unit.stop) continue;
    const all = (names.get(phraseKey(unit.text)) ?? []).filter(
      ({ key, name }) => hasPages(key) && isMeant(unit.text, name, unit.kind === 'place'),
    );
    if (all.length === 0) continue;
    const kind = kindBefore(text.slice(0, start), marked);
    const wanted = kind?.kinds ?? [];
    const ofKind = all.filter((one) =>
      wanted.length === 0 ? one.kind === null : one.kind !== null && wanted.includes(one.kind),
    );
    const provinces = all.filter((one) => one.kind === null);
    const fitting =
      kind === null
        ? all
        : ofKind.length > 0
          ? ofKind
          : kind.kinds[0] === 'thành phố'
            ? provinces
            : [];
    const those = fitting.length > 0 ? fitting : all;
    // provinces come first, then those that have ended
    const rank = (key: string): number =>
      (all.some((one) => one.key === key && one.kind === null) ? 0 : 2) +
      (hasEnded(places[key]) ? 0 : 1);
    const keys = [...new Set(those.map(({ key }) => key))].sort((a, b) => rank(a) - rank(b));
    found.push({
      start: fitting.length > 0 && kind ? kind.start : start,
      end: cursor,
      name: those[0]?.name ?? unit.text,
      kind: fitting.length > 0 && kind ? text.slice(kind.start, start).trim() : null,
      units: keys.flatMap((key) => unitOf(key, places)),
      told:
        kind !== null &&
        fitting.length > 0 &&
        keys.length < new Set(all.map(({ key }) => key)).size,
    });
  }
  return found;
}

const hasEnded = (place: CataloguePlace | undefined): boolean =>
  place?.note?.startsWith('đến') === true;

function unitOf(key: string, places: Readonly<Record<string, CataloguePlace>>): AskedUnit[] {
  const place = places[key];
  return place ? [{ key, place, above: places[place.above ?? ''] }] : [];
}

/** A name typed with marks has those of the place; a word of one syllable is a place only in capitals and with marks. */
function isMeant(typed: string, name: string, isPlace: boolean): boolean {
  const same = typed.toLocaleLowerCase('vi') === name.toLocaleLowerCase('vi');
  if (isPlace) return same || !hasMarks(typed);
  return same && /^\p{Lu}/u.test(typed) && (hasMarks(typed) || !/^\p{L}+$/u.test(typed));
}
