import { absoluteUrl, type SiteAddress } from '#documents/site-address.ts';

/** One thing of a page in the words of schema.org; `undefined` values are left out of the output. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/**
 * Things as the text of a `<script type="application/ld+json">`. What could end the element or be read as
 * markup is escaped, so that a title can hold anything.
 */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A step of the way from the home page to a page; paths are below the site's base. */
export interface Crumb {
  name: string;
  path: string;
}

/** The way to a page, home first. */
export function breadcrumbThing(site: SiteAddress, trail: readonly Crumb[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(site, path),
    })),
  };
}

/** The site with its search. */
export function siteThing(
  site: SiteAddress,
  about: { name: string; description: string; searchPath: string },
): Thing {
  const url = absoluteUrl(site, '/');
  return {
    '@type': 'WebSite',
    '@id': `${url}#site`,
    url,
    name: about.name,
    description: about.description,
    inLanguage: 'vi',
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absoluteUrl(site, about.searchPath)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** A list of documents: what it gathers and how many. */
export function listThing(
  site: SiteAddress,
  list: { name: string; description: string; path: string; total: number; about?: Thing },
): Thing {
  return {
    '@type': 'CollectionPage',
    url: absoluteUrl(site, list.path),
    name: list.name,
    description: list.description,
    inLanguage: 'vi',
    isPartOf: { '@id': `${absoluteUrl(site, '/')}#site` },
    about: list.about,
    mainEntity: { '@type': 'ItemList', numberOfItems: list.total },
  };
}
