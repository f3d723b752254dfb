import type { CollectionName } from '../schema/collections.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { COLLECTION_PATHS, FACET_PATHS } from '../documents/urls.ts';

/** Everything of an archive that has an address, by key. */
export interface SitePaths {
  documents: readonly { collection: CollectionName; id: string }[];
  /** Slugs of `content/pages/`. */
  pages: readonly string[];
  units: ReadonlyMap<string, unknown>;
  issuers: ReadonlyMap<string, unknown>;
  docTypes: ReadonlyMap<string, unknown>;
  planTypes: ReadonlyMap<string, unknown>;
  topics: ReadonlyMap<string, unknown>;
  laws: ReadonlyMap<string, unknown>;
}

const ALONE = [
  ...Object.values(COLLECTION_PATHS),
  ...Object.values(FACET_PATHS),
  'giai-doan',
  'tim-kiem',
  'tra-cuu',
  'feed.xml',
  'feed.json',
  'sitemap.xml',
];

/**
 * Tells of a path of the site whether it leads somewhere, by what the archive holds; nothing is fetched. Pages of lists and
 * letters of places are taken on trust.
 */
export function sitePaths(archive: SitePaths): (path: string) => boolean {
  const own = new Set([
    ...ALONE,
    ...archive.pages,
    ...archive.documents.map(({ collection, id }) => `${COLLECTION_PATHS[collection]}/${id}`),
    ...COLLECTIONS.flatMap((name) => [
      `${COLLECTION_PATHS[name]}/feed.xml`,
      `${COLLECTION_PATHS[name]}/feed.json`,
    ]),
  ]);
  const lists: Readonly<Record<string, (key: string) => boolean>> = {
    [FACET_PATHS.locality]: (key) => archive.units.has(key) || key === 'ten',
    [FACET_PATHS.year]: (key) => /^\d{4}$/u.test(key),
    [FACET_PATHS.docType]: (key) => archive.docTypes.has(key),
    [FACET_PATHS.planType]: (key) => archive.planTypes.has(key),
    [FACET_PATHS.topic]: (key) => archive.topics.has(key),
    [FACET_PATHS.law]: (key) => archive.laws.has(key),
    [FACET_PATHS.issuer]: (key) => {
      const [body = '', unit] = key.split('--');
      return archive.issuers.has(body) && (unit === undefined || archive.units.has(unit));
    },
  };
  return (path) => {
    const plain = path.replace(/[?#].*$/su, '').replace(/^\/+|\/+$/gu, '');
    if (plain === '' || own.has(plain)) return true;
    const [first = '', key = ''] = plain.split('/');
    return Object.hasOwn(lists, first) && key !== '' && (lists[first]?.(key) ?? false);
  };
}
