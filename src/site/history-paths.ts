import type { CollectionName } from '#schema/collections.ts';
import type { Office } from '#schema/office.ts';
import type { Archive } from './archive-view.ts';
import { keyedPath, type KeyedPath } from './cache-key.ts';
import { sharedContext } from './document-view/context.ts';
import { historyView, type HistoryView } from './document-view/history-view.ts';

/** Pages of the differences of documents of a collection: only of those that have versions to compare. */
export function historyPaths(
  archive: Archive,
  collection: CollectionName,
): KeyedPath<{ id: string }, { view: HistoryView; office: Office }>[] {
  const { histories } = archive;
  if (!histories || histories.size === 0) return [];
  const context = sharedContext(archive);
  const documents = archive.collections[collection].filter(({ id }) => histories.has(id));
  return documents.flatMap((document) => {
    const view = historyView(context, document);
    const { office } = archive.reference;
    return view ? [keyedPath(archive, { id: document.id }, { view, office })] : [];
  });
}
