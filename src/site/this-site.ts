import { siteAddress, type SiteAddress } from '#documents/site-address.ts';

/** Origin and base of the site being built, as Astro was told. */
export function thisSite(): SiteAddress {
  return siteAddress(import.meta.env.SITE, import.meta.env.BASE_URL);
}
