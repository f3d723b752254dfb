import { COLLECTION_PATHS } from '#documents/urls.ts';
import type { ArchiveDocument, Tombstone, UnfinishedDocument } from '#documents/document.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Office } from '#schema/office.ts';
import type { Archive } from './archive-view.ts';
import { keyedPath, type KeyedPath } from './cache-key.ts';
import { sharedContext } from './document-view/context.ts';
import { documentKey, documentTies } from './document-view/document-ties.ts';
import { ownShare } from './share.ts';
import { unfinishedView, type UnfinishedView } from './unfinished-view.ts';
import { documentView, type DocumentView } from './document-view/document-view.ts';

/**
 * What answers at an address of a document: the document, what is left of it, or the way to its new address; in a preview
 * also what is there of a draft with faults.
 */
export type DocumentProps = { office: Office } & (
  | {
      kind: 'document';
      /** Made when the page is: of the pages of a rebuild nearly all are those of the last site. */
      view: () => DocumentView;
    }
  | { kind: 'tombstone'; tombstone: Tombstone; path: string }
  | { kind: 'redirect'; path: string; to: string }
  | { kind: 'unfinished'; view: UnfinishedView }
);

/** Every address of a collection that was ever published, with what answers there now. */
export function documentPaths(
  archive: Archive,
  collection: CollectionName,
): KeyedPath<{ id: string }, DocumentProps>[] {
  const context = sharedContext(archive);
  const { office } = archive.reference;
  const path = (id: string): string => `/${COLLECTION_PATHS[collection]}/${id}/`;
  const { documents, tombstones, unfinished, moved } = addresses(archive, collection);
  return [
    ...ownShare(documents).map((document) => {
      const ties = documentTies(context, document);
      return keyedPath<{ id: string }, DocumentProps>(
        archive,
        { id: document.id },
        { kind: 'document', view: () => documentView(context, document, ties), office },
        documentKey(document, ties),
      );
    }),
    ...ownShare(tombstones).map((tombstone) =>
      keyedPath<{ id: string }, DocumentProps>(
        archive,
        { id: tombstone.id },
        { kind: 'tombstone', tombstone, path: path(tombstone.id), office },
      ),
    ),
    ...ownShare(unfinished).map((one) =>
      keyedPath<{ id: string }, DocumentProps>(
        archive,
        { id: one.id },
        { kind: 'unfinished', view: unfinishedView(one), office },
      ),
    ),
    ...ownShare(moved).map(({ from, to }) =>
      keyedPath<{ id: string }, DocumentProps>(
        archive,
        { id: from },
        { kind: 'redirect', path: path(from), to: path(to), office },
      ),
    ),
  ];
}

interface Addresses {
  documents: readonly ArchiveDocument[];
  tombstones: Tombstone[];
  unfinished: UnfinishedDocument[];
  /** Old ids and what they lead to. */
  moved: { from: string; to: string }[];
}

const known = new WeakMap<Archive, Map<CollectionName, Addresses>>();

/** What answers at the addresses of a collection; found once, since its pages are made in many parts. */
function addresses(archive: Archive, collection: CollectionName): Addresses {
  const found = known.get(archive) ?? new Map<CollectionName, Addresses>();
  known.set(archive, found);
  const own = found.get(collection) ?? addressesOf(archive, collection);
  found.set(collection, own);
  return own;
}

function addressesOf(archive: Archive, collection: CollectionName): Addresses {
  const documents = archive.collections[collection];
  const tombstones = archive.tombstones.filter((one) => one.collection === collection);
  const unfinished = (archive.unfinished ?? []).filter((one) => one.collection === collection);
  const taken = new Set([...documents, ...tombstones, ...unfinished].map(({ id }) => id));
  const aliased = [
    ...documents.map(({ id, data }) => ({ id, aliases: data.aliases })),
    ...tombstones,
  ];
  const moved = aliased.flatMap(({ id, aliases }) =>
    aliases.filter((alias) => !taken.has(alias)).map((from) => ({ from, to: id })),
  );
  return { documents, tombstones, unfinished, moved };
}
