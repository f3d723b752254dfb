import type { SitePage } from '#documents/site-page.ts';
import type { Office } from '#schema/office.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import type { Archive } from './archive-view.ts';
import { keyedPath, type KeyedPath } from './cache-key.ts';

interface SitePageProps {
  page: SitePage;
  /** Day of the last change, as printed. */
  updated: string;
  path: string;
  office: Office;
}

/** Addresses of the site's own pages: `/gioi-thieu/`. */
export function sitePages(archive: Archive): KeyedPath<{ page: string }, SitePageProps>[] {
  return archive.pages.map((page) =>
    keyedPath(
      archive,
      { page: page.slug },
      {
        page,
        updated: formatDate(page.data.updated),
        path: `/${page.slug}/`,
        office: archive.reference.office,
      },
    ),
  );
}
