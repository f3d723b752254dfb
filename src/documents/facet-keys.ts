import type { ArchiveDocument } from './document.ts';
import { citedLaws, documentIssuer, documentUnits, documentYears } from './facets.ts';
import type { FacetName } from './urls.ts';

/** Keys of a document in each facet, as addresses have them; of places those that its own frontmatter names. */
export type FacetKeys = Record<FacetName, string[]>;

/** Where a document is listed. */
export function facetKeys(document: ArchiveDocument): FacetKeys {
  const { data } = document;
  return {
    locality: documentUnits(document),
    year: documentYears(document).map(String),
    docType: [data.docType],
    planType: [...new Set(data.planTypes)],
    issuer: [documentIssuer(document)],
    topic: [...new Set(data.topics)],
    law: citedLaws(document),
  };
}
