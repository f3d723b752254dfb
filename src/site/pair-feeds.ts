import type { Archive } from './archive-view.ts';
import { facetFeeds, pairFeedPath, type FacetValue } from './feeds.ts';
import { PAIR_ORDER } from './listed-values.ts';
import { officePlace, pairTotals, type PairTotals } from './pair-totals.ts';

/** The feed that tells of the documents that two lists share. */
export interface PairFeed {
  pair: readonly [FacetValue, FacetValue];
  /** Atom, below the base. */
  path: string;
  /** Whether it is the pair's own; another has the same list then, so that no feed stands twice. */
  own: boolean;
  /** Documents that may be read now; those withdrawn since are told of in the feed and not counted. */
  total: number;
}

/** The feed of two values of different facets, in either order; `null` where they share no document. */
export function pairFeed(archive: Archive, x: FacetValue, y: FacetValue): PairFeed | null {
  const known = pairTotals(archive);
  const [a, b] = [known.number(x), known.number(y)];
  return a === undefined || b === undefined ? null : feedOf(known, known.keyOf(a, b));
}

/** The feeds of all pairs that share documents, by their keys (`PairTotals.keyOf`). */
export function* pairFeeds(archive: Archive): Generator<[key: number, feed: PairFeed]> {
  const known = pairTotals(archive);
  for (const key of known.pairs.keys()) {
    const feed = feedOf(known, key);
    if (feed) yield [key, feed];
  }
}

function feedOf(known: PairTotals, key: number): PairFeed | null {
  const size = known.values.length;
  const numbers = [Math.floor(key / size), key % size] as const;
  const [first, second] = [known.values[numbers[0]], known.values[numbers[1]]];
  const shared = known.pairs.get(key);
  if (!first || !second || shared === undefined) return null;
  const other = sameList(known, numbers, [first, second], shared);
  return {
    pair: [first, second],
    path: other ?? pairFeedPath([first, second]),
    own: other === null,
    total: shared - (known.withdrawn.get(key) ?? 0),
  };
}

/**
 * A feed with the same list: of one of the two values; of an office of the place, where all of them are from it and it has no
 * other; of an office's place with the other value. What lies in another list and is as long is the same. The last is a
 * feed of its own: where a value had its list, so had the office.
 */
function sameList(
  { values, number, totals, pairs, keyOf, offices }: PairTotals,
  [a, b]: readonly [number, number],
  [first, second]: readonly [FacetValue, FacetValue],
  shared: number,
): string | null {
  const feed = (at: number): string => {
    const { facet, key } = values[at] ?? first;
    return facetFeeds(facet, key, '').atom;
  };
  const whole = [a, b].find((at) => totals[at] === shared);
  if (whole !== undefined) return feed(whole);
  // an office stands last of all; with a place it is its whole list, or further units that its papers name
  if (second.facet === 'issuer') {
    if (first.facet === 'locality') return null;
    const place: FacetValue = { facet: 'locality', key: officePlace(second.key) };
    const at = number(place);
    if (at === undefined || pairs.get(keyOf(at, a)) !== shared) return null;
    return pairFeedPath(inOrder(first, place));
  }
  const place = [first, second].find(({ facet }) => facet === 'locality');
  const other = place === first ? b : a;
  const office = offices
    .get(place?.key ?? '')
    ?.find((at) => totals[at] === shared && pairs.get(keyOf(at, other)) === shared);
  return office === undefined ? null : feed(office);
}

/** Two values in the order of their address. */
function inOrder(x: FacetValue, y: FacetValue): [FacetValue, FacetValue] {
  return PAIR_ORDER.indexOf(x.facet) < PAIR_ORDER.indexOf(y.facet) ? [x, y] : [y, x];
}
