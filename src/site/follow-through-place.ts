import { facetPath } from '#documents/urls.ts';
import { displayName } from '#places/display-name.ts';
import { unit } from '#places/unit.ts';
import type { Archive } from './archive-view.ts';
import { keysAbove, unitTitle } from './place-words.ts';

/** A place of the follow-through in words: a unit, or a central body, whose papers are of no unit. */
export interface FollowPlaceWords {
  /** “Huyện Kim Động”, “Quân khu 3”; for a heading, so that no line breaks inside it. */
  title: string;
  /** The same inside a sentence. */
  inLine: string;
  /** Units above it, the widest first, then the unit or the body itself. */
  trail: { label: string; path: string }[];
}

/** Words and ways of a place of the follow-through, by its names at the end of a year. */
export function followPlace(archive: Archive, place: string, year: number): FollowPlaceWords {
  const day = `${String(year)}-12-31`;
  if (!unit(place)) {
    const name = archive.reference.issuers.get(place)?.name ?? place;
    const title = name.replaceAll(' ', '\u00A0');
    return { title, inLine: name, trail: [{ label: name, path: facetPath('issuer', place) }] };
  }
  return {
    title: unitTitle(place, day).replaceAll(' ', '\u00A0'),
    inLine: displayName(place, day, { kind: true }),
    trail: [...keysAbove(place, undefined).toReversed(), place].map((key) => ({
      label: displayName(key, day),
      path: facetPath('locality', key),
    })),
  };
}
