import type { Tombstone } from '../documents/document.ts';

/** A tombstone as Astro's store holds it: what has a `collection` and an `id` it takes for a reference to an entry. */
export type StoredTombstone = Omit<Tombstone, 'collection'> & { kind: Tombstone['collection'] };

/** Puts a tombstone into the shape of the store. */
export function storeTombstone({ collection, ...rest }: Tombstone): StoredTombstone {
  return { ...rest, kind: collection };
}

/** The tombstone that the store holds. */
export function restoreTombstone({ kind, ...rest }: StoredTombstone): Tombstone {
  return { ...rest, collection: kind };
}
