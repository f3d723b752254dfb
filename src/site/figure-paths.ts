import type { Office } from '#schema/office.ts';
import { archiveFigures } from './archive-figures.ts';
import type { Archive } from './archive-view.ts';
import { keyedPath, type KeyedPath } from './cache-key.ts';
import { UNLISTED } from './figure-pages.ts';
import { figureViews, unlistedViews, type FigureView } from './figure-views.ts';

/** Paths of a route `[metric]/[...page]`: every page of every metric with figures, and of those in no list. */
export function figurePaths(
  archive: Archive,
): KeyedPath<{ metric: string; page: string | undefined }, { view: FigureView; office: Office }>[] {
  const { office } = archive.reference;
  return [...archiveFigures(archive).listed.keys(), UNLISTED].flatMap((metric) => {
    const views = metric === UNLISTED ? unlistedViews(archive) : figureViews(archive, metric);
    return views.map((view) => {
      const number = view.pager?.page ?? 1;
      const page = number > 1 ? `trang/${String(number)}` : undefined;
      return keyedPath(archive, { metric, page }, { view, office });
    });
  });
}
