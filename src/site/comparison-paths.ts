import type { CollectionName } from '#schema/collections.ts';
import type { Office } from '#schema/office.ts';
import type { Archive } from './archive-view.ts';
import { keyedPath, type KeyedPath } from './cache-key.ts';
import { comparisonView, type ComparisonView } from './comparison-view.ts';
import { sharedContext } from './document-view/context.ts';
import { lastYearOf } from './repeated-earlier.ts';

/** Pages of the comparisons of documents of a collection with those of the year before: only where there is one. */
export function comparisonPaths(
  archive: Archive,
  collection: CollectionName,
): KeyedPath<{ id: string }, { view: ComparisonView; office: Office }>[] {
  const context = sharedContext(archive);
  const pairs = archive.collections[collection].flatMap((document) => {
    const earlier = lastYearOf(archive, document);
    return earlier ? [{ document, earlier }] : [];
  });
  const { office } = archive.reference;
  return pairs.map(({ document, earlier }) =>
    keyedPath(
      archive,
      { id: document.id },
      { view: comparisonView(context, document, earlier), office },
    ),
  );
}
