import type { CataloguePlace } from '../catalogue.ts';
import { phraseKey } from '../lexicon.ts';
import { LOCAL_KINDS } from '../place-kinds.ts';

/** A unit under one of its names. */
export interface NamedPlace {
  key: string;
  /** Word for the kind under that name, in small letters: `huyện`; `null` for a province. */
  kind: string | null;
  /** Without the kind: `Kim Bảng`. */
  name: string;
}

const KIND = new RegExp(String.raw`^(${LOCAL_KINDS})\s+(?=\p{L})`, 'iu');

/** A name without its kind, and the kind in small letters. */
export function splitKind(name: string): { kind: string | null; name: string } {
  const kind = KIND.exec(name)?.[1];
  return kind === undefined
    ? { kind: null, name }
    : { kind: kind.toLocaleLowerCase('vi'), name: name.slice(kind.length).trim() };
}

/** The places of a catalogue by their names without kind and marks. */
export function placeNames(
  places: Readonly<Record<string, CataloguePlace>>,
): ReadonlyMap<string, readonly NamedPlace[]> {
  const names = new Map<string, NamedPlace[]>();
  for (const [key, place] of Object.entries(places))
    for (const full of [place.name, ...(place.was ?? [])]) {
      const { kind, name } = splitKind(full);
      const at = phraseKey(name);
      const known = names.get(at) ?? [];
      names.set(at, known);
      known.push({ key, kind, name });
    }
  return names;
}
