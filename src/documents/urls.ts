import type { CollectionName } from '#schema/collections.ts';

/** First part of the address of each collection. Permanent. */
export const COLLECTION_PATHS: Record<CollectionName, string> = {
  directives: 'van-ban',
  reports: 'bao-cao',
  announcements: 'thong-bao',
};

/** The lists that documents are gathered in, by the first part of their address. Permanent. */
export const FACET_PATHS = {
  locality: 'dia-phuong',
  year: 'nam',
  docType: 'loai',
  planType: 'ke-hoach',
  issuer: 'co-quan',
  topic: 'chu-de',
  law: 'can-cu',
} as const;
export type FacetName = keyof typeof FACET_PATHS;

/** Address of a document below the site's base, with slashes at both ends: `/van-ban/kim-dong-2024-12-20-chi-thi/`. */
export function documentPath(document: { collection: CollectionName; id: string }): string {
  return `/${COLLECTION_PATHS[document.collection]}/${document.id}/`;
}

/** Address of a facet page; page 1 has no number: `/nam/2024/`, `/nam/2024/trang/2/`. */
export function facetPath(facet: FacetName, key: string | number, page = 1): string {
  return `/${FACET_PATHS[facet]}/${key}/${page > 1 ? `trang/${page}/` : ''}`;
}

/** Key of an issuer in addresses: `huyen-uy--kim-dong-331`; central bodies stand alone: `bqp`. */
export function issuerKey(issuer: string, locality: string): string {
  return locality === 'viet-nam' ? issuer : `${issuer}--${locality}`;
}

/** Address of the lane that begins with a paper: an id of the archive or the key of a law. */
export function lanePath(id: string): string {
  return `/chuoi-van-ban/${id}/`;
}
