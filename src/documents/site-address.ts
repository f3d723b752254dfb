/** Where the site stands: its origin without a slash at the end, and its base path with slashes at both ends. */
export interface SiteAddress {
  origin: string;
  base: string;
}

/** Reads `LUU_SITE` and `LUU_BASE` as people write them, with or without slashes. */
export function siteAddress(site: string, base: string): SiteAddress {
  const trimmed = base.replace(/^\/+|\/+$/g, '');
  return { origin: new URL(site).origin, base: trimmed ? `/${trimmed}/` : '/' };
}

/** Link to a path of the site (`/nam/2024/`) from any page of it. */
export function sitePath(base: string, path: string): string {
  const plain = path.startsWith('/') && path.charAt(1) !== '/';
  return base + (plain ? path.slice(1) : path.replace(/^\/+/, ''));
}

/** Address of a path of the site for readers elsewhere: feeds, sitemap, citations. */
export function absoluteUrl(site: SiteAddress, path: string): string {
  return site.origin + sitePath(site.base, path);
}
