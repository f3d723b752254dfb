import type { ArchiveDocument, Tombstone } from '#documents/document.ts';
import { facetKeys, type FacetKeys } from '#documents/facet-keys.ts';
import { documentDay } from '#documents/order.ts';
import { keysAbove, someDay } from './place-words.ts';

/**
 * The lists a document stands in, a place with all above it; those a withdrawn one stood in. Of a removed one nothing is
 * said but that it is gone, so it is in no list.
 */
export function listedUnder(of: ArchiveDocument | Tombstone): FacetKeys | null {
  const [keys, day] =
    'data' in of ? [facetKeys(of), documentDay(of)] : [of.was?.facets, of.was?.day];
  if (!keys || day === undefined) return null;
  const when = someDay(day);
  const places = keys.locality.flatMap((key) => [key, ...keysAbove(key, when)]);
  return { ...keys, locality: [...new Set(places)] };
}
