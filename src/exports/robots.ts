import { absoluteUrl, type SiteAddress } from '#documents/site-address.ts';

/**
 * robots.txt (RFC 9309): all may read all; pages that no index should keep say so themselves. Of a preview nobody may
 * read anything.
 */
export function robots(site: SiteAddress, sitemapPath: string, preview = false): string {
  if (preview) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: ${site.base}\n\nSitemap: ${absoluteUrl(site, sitemapPath)}\n`;
}
