import type { Tombstone } from '#documents/document.ts';
import { facetKeys } from '#documents/facet-keys.ts';
import { makeDirective } from './make-document.ts';

/** What is left of a withdrawn directive: “Văn bản cũ”, 9-CT/HU, at `/van-ban/cu/`. */
export function makeTombstone(): Tombstone {
  return {
    collection: 'directives',
    id: 'cu',
    reason: 'withdrawn',
    title: 'Văn bản cũ',
    date: null,
    note: null,
    aliases: [],
    was: { facets: facetKeys(makeDirective('cu')), number: '9-CT/HU', day: '2024', events: [] },
  };
}
