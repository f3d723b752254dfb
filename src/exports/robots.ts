import { absoluteUrl, type SiteAddress } from '#documents/site-address.ts';

/** Pages for editors, which nobody searches for. */
const EDITORS = 'bien-tap/';

/**
 * robots.txt (RFC 9309): all may read all but the pages for editors; other pages that no index should keep say so
 * themselves. Of a preview nobody may read anything.
 */
export function robots(site: SiteAddress, sitemapPath: string, preview = false): string {
  if (preview) return 'User-agent: *\nDisallow: /\n';
  const rules = `Allow: ${site.base}\nDisallow: ${site.base}${EDITORS}`;
  return `User-agent: *\n${rules}\n\nSitemap: ${absoluteUrl(site, sitemapPath)}\n`;
}
