import type { FacetName } from '#documents/urls.ts';
import type { Archive } from './archive-view.ts';
import { officeMark } from './office-mark.ts';
import { officeTitle } from './office-title.ts';
import { unitTitle } from './place-words.ts';

/** A value of a facet as it is called where it stands alone: “Năm 2024”, “Huyện Kim Động”, “Tuyển quân”. */
export function facetTitle(archive: Archive, facet: FacetName, key: string): string {
  switch (facet) {
    case 'year':
      return `Năm ${key}`;
    case 'locality':
      return key === 'viet-nam' ? 'Toàn quốc' : unitTitle(key, undefined);
    case 'issuer': {
      const [document] = archive.issuers.get(key) ?? [];
      if (!document) return key;
      return [officeTitle(archive, document), officeMark(document)].filter(Boolean).join(', ');
    }
    case 'law': {
      const law = archive.reference.laws.get(key);
      return law ? (law.number ?? law.name) : key;
    }
    default:
      return archive.words[facet](key);
  }
}
