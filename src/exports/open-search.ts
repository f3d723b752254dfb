import { escapeUTF8 } from 'entities';
import { absoluteUrl, type SiteAddress } from '#documents/site-address.ts';

/** What a browser shows of the site's search. `shortName` is cut to 16 signs, `description` to 1024 (OpenSearch 1.1). */
export interface OpenSearchDescription {
  shortName: string;
  description: string;
  searchPath: string;
  iconPath: string;
}

/** OpenSearch 1.1 description: lets a browser search the archive from its address bar. */
export function openSearch(site: SiteAddress, about: OpenSearchDescription): string {
  const search = escapeUTF8(`${absoluteUrl(site, about.searchPath)}?q={searchTerms}`);
  const cut = (text: string, length: number): string =>
    escapeUTF8([...text].slice(0, length).join(''));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${cut(about.shortName, 16)}</ShortName>
<Description>${cut(about.description, 1024)}</Description>
<Language>vi</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image height="16" width="16" type="image/svg+xml">${escapeUTF8(absoluteUrl(site, about.iconPath))}</Image>
<Url type="text/html" method="get" template="${search}"/>
</OpenSearchDescription>
`;
}
