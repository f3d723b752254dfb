import { escapeUTF8 } from 'entities';
import { absoluteUrl, type SiteAddress } from '#documents/site-address.ts';

/** A page of the site and the day its content last changed, `null` where no day is known. */
export interface SitemapPage {
  path: string;
  modified: string | null;
}

/** Most addresses that one file may hold (sitemaps.org). */
export const SITEMAP_LIMIT = 50_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function place(site: SiteAddress, { path, modified }: SitemapPage): string {
  const lastmod = modified === null ? '' : `<lastmod>${modified}</lastmod>`;
  return `<loc>${escapeUTF8(absoluteUrl(site, path))}</loc>${lastmod}`;
}

/** Cuts pages into parts that a file may hold. */
export function sitemapParts(
  pages: readonly SitemapPage[],
  limit = SITEMAP_LIMIT,
): SitemapPage[][] {
  return Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) =>
    pages.slice(index * limit, (index + 1) * limit),
  );
}

/** A sitemap of pages. */
export function sitemap(site: SiteAddress, pages: readonly SitemapPage[]): string {
  const lines = pages.map((page) => `<url>${place(site, page)}</url>\n`);
  return `${HEAD}<urlset xmlns="${NAMESPACE}">\n${lines.join('')}</urlset>\n`;
}

/** An index of sitemaps. */
export function sitemapIndex(site: SiteAddress, parts: readonly SitemapPage[]): string {
  const lines = parts.map((part) => `<sitemap>${place(site, part)}</sitemap>\n`);
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${lines.join('')}</sitemapindex>\n`;
}
