import type { Office } from '#schema/office.ts';
import type { Archive } from './archive-view.ts';
import { keyedPath, type KeyedPath } from './cache-key.ts';
import { ledgerOf } from './shortcoming-ledger.ts';
import { shortcomingViews, type ShortcomingView } from './shortcoming-views.ts';

/** Paths of a route `[topic]/[...page]`: every page of every topic that has shortcomings. */
export function shortcomingPaths(
  archive: Archive,
): KeyedPath<
  { topic: string; page: string | undefined },
  { view: ShortcomingView; office: Office }
>[] {
  const { office } = archive.reference;
  return [...ledgerOf(archive).byTopic.keys()].sort().flatMap((topic) =>
    shortcomingViews(archive, topic).map((view) => {
      const number = view.pager?.page ?? 1;
      const page = number > 1 ? `trang/${String(number)}` : undefined;
      return keyedPath(archive, { topic, page }, { view, office });
    }),
  );
}
