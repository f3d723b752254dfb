import { absoluteUrl, type SiteAddress } from '#documents/site-address.ts';
import type { Thing } from './json-ld.ts';

/** The open data as a `Dataset` of schema.org; who keeps it is told only where it is known, a licence is not made up. */
export function datasetThing(
  site: SiteAddress,
  about: {
    name: string;
    description: string;
    path: string;
    publisher: string | null;
    modified: string | null;
  },
  files: readonly { path: string; mediaType: string; name: string }[],
): Thing {
  const { name, description, path, publisher, modified } = about;
  return {
    '@type': 'Dataset',
    '@id': `${absoluteUrl(site, path)}#du-lieu`,
    name,
    description,
    url: absoluteUrl(site, path),
    inLanguage: 'vi',
    isAccessibleForFree: true,
    dateModified: modified ?? undefined,
    publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
    isPartOf: { '@id': `${absoluteUrl(site, '/')}#site` },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      contentUrl: absoluteUrl(site, file.path),
      encodingFormat: file.mediaType,
    })),
  };
}
