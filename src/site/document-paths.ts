import { COLLECTION_PATHS } from '#documents/urls.ts';
import type { Tombstone } from '#documents/document.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Office } from '#schema/office.ts';
import type { Archive } from './archive-view.ts';
import { keyedPath, type KeyedPath } from './cache-key.ts';
import { sharedContext } from './document-view/context.ts';
import { ownShare } from './share.ts';
import { unfinishedView, type UnfinishedView } from './unfinished-view.ts';
import { documentView, type DocumentView } from './document-view/document-view.ts';

/**
 * What answers at an address of a document: the document, what is left of it, or the way to its new address; in a preview
 * also what is there of a draft with faults.
 */
export type DocumentProps = { office: Office } & (
  | { kind: 'document'; view: DocumentView }
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
  const documents = archive.collections[collection];
  const tombstones = archive.tombstones.filter((one) => one.collection === collection);
  const unfinished = (archive.unfinished ?? []).filter((one) => one.collection === collection);
  const taken = new Set([...documents, ...tombstones, ...unfinished].map(({ id }) => id));
  return [
    ...ownShare(documents).map((document) => {
      const view = documentView(context, document);
      return keyedPath<{ id: string }, DocumentProps>(
        archive,
        { id: document.id },
        { kind: 'document', view, office },
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
    ...ownShare([
      ...documents.map(({ id, data }) => ({ id, aliases: data.aliases })),
      ...tombstones,
    ]).flatMap(({ id, aliases }) =>
      aliases
        .filter((alias) => !taken.has(alias))
        .map((alias) =>
          keyedPath<{ id: string }, DocumentProps>(
            archive,
            { id: alias },
            { kind: 'redirect', path: path(alias), to: path(id), office },
          ),
        ),
    ),
  ];
}
