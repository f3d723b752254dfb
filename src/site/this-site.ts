import { siteAddress, type SiteAddress } from '#documents/site-address.ts';

let known: SiteAddress | undefined;

/** Origin and base of the site being built, as Astro was told. */
export function thisSite(): SiteAddress {
  known ??= siteAddress(import.meta.env.SITE, import.meta.env.BASE_URL);
  return known;
}
