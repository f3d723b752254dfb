import type { ArchiveDocument, Tombstone } from '#documents/document.ts';
import { facetKeys, type FacetKeys } from '#documents/facet-keys.ts';
import { documentDay } from '#documents/order.ts';
import { FACET_PATHS, type FacetName } from '#documents/urls.ts';
import { FEED_LIMIT, feedLog, type LoggedEntry } from '#exports/feed-entries.ts';
import type { Archive } from './archive-view.ts';
import type { FacetValue } from './feeds.ts';
import { keysAbove, someDay } from './place-words.ts';

/** Entries of a feed of a pair: fewer, since there are many such feeds. */
export const PAIR_LIMIT = 20;

/**
 * Facets whose values are joined in feeds, wherever a document has both: what somebody of a place wants to hear of, and a field
 * of work by kind of paper and by year. Offices are left out (an office belongs to a place, and has a feed of its own), and years
 * of a place: at ten thousand documents these were twenty-four thousand feeds, most of a single entry.
 */
export const PAIRS: readonly (readonly [FacetName, FacetName])[] = [
  ['locality', 'topic'],
  ['locality', 'docType'],
  ['topic', 'docType'],
  ['topic', 'year'],
];

/** Two values with what happened where both hold. */
export interface PairLog {
  pair: readonly [FacetValue, FacetValue];
  /** Newest first, at most `PAIR_LIMIT`. */
  log: LoggedEntry[];
  /** How many there are in all. */
  total: number;
}

/** What happened in each list of the archive. */
export interface FacetLog {
  /** Newest first, at most `FEED_LIMIT`, by facet and key. */
  facets: ReadonlyMap<FacetName, ReadonlyMap<string, LoggedEntry[]>>;
  /** By `facet key facet key`. */
  pairs: ReadonlyMap<string, PairLog>;
}

const FACETS = Object.keys(FACET_PATHS) as FacetName[];
const logs = new WeakMap<Archive, FacetLog>();

/** What happened in each list and where two of them meet; made once, in one pass over the log of the archive. */
export function facetLog(archive: Archive): FacetLog {
  const known = logs.get(archive);
  if (known) return known;
  const facets = new Map(FACETS.map((facet) => [facet, new Map<string, LoggedEntry[]>()]));
  const pairs = new Map<string, PairLog>();
  const keys = new Map<LoggedEntry['of'], FacetKeys | null>();
  for (const logged of archiveLog(archive)) {
    const own = keys.get(logged.of) ?? listedUnder(logged.of);
    keys.set(logged.of, own);
    if (own === null) continue;
    for (const [facet, lists] of facets)
      for (const key of own[facet]) {
        const list = lists.get(key);
        if (!list) lists.set(key, [logged]);
        else if (list.length < FEED_LIMIT) list.push(logged);
      }
    for (const [first, second] of PAIRS)
      for (const a of own[first])
        for (const b of own[second]) {
          const name = `${first} ${a} ${second} ${b}`;
          const found = pairs.get(name);
          if (found) {
            found.total += 1;
            if (found.log.length < PAIR_LIMIT) found.log.push(logged);
            continue;
          }
          const pair = [
            { facet: first, key: a },
            { facet: second, key: b },
          ] as const;
          pairs.set(name, { pair, log: [logged], total: 1 });
        }
  }
  const made = { facets, pairs };
  logs.set(archive, made);
  return made;
}

/** All that happened in the archive, newest first. */
export function archiveLog(archive: Archive): LoggedEntry[] {
  return feedLog(archive.documents, archive.tombstones, {
    issuer: archive.words.issuer,
    docType: (document) => archive.words.docType(document.data.docType),
  });
}

/**
 * The lists a document stands in, a place with all above it; those a withdrawn one stood in. Of a removed one nothing is
 * said but that it is gone, so it is in no list.
 */
function listedUnder(of: ArchiveDocument | Tombstone): FacetKeys | null {
  const [keys, day] =
    'data' in of ? [facetKeys(of), documentDay(of)] : [of.was?.facets, of.was?.day];
  if (!keys || day === undefined) return null;
  const when = someDay(day);
  const places = keys.locality.flatMap((key) => [key, ...keysAbove(key, when)]);
  return { ...keys, locality: [...new Set(places)] };
}
