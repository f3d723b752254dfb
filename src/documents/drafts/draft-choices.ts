import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import type { Issuer } from '#schema/issuer.ts';
import { levelIssuerName } from '../level-issuer-name.ts';
import type { DraftContext } from './draft-context.ts';
import type { Choice } from './find-entry.ts';

/** All that may be chosen, in the order of the lists. */
export interface DraftChoices {
  collections: Choice[];
  docTypes: Choice[];
  issuers: Choice[];
  topics: Choice[];
  planTypes: Choice[];
}

/** What a clerk reads for each collection. */
export const COLLECTION_WORDS: Readonly<Record<CollectionName, string>> = {
  directives: 'Văn bản chỉ đạo',
  reports: 'Báo cáo, tin hội nghị',
  announcements: 'Thông báo cho công dân',
};

/** The lists as a clerk reads them; a body is named with the word of its level: “Ủy ban nhân dân huyện”. */
export function draftChoices(reference: DraftContext['reference']): DraftChoices {
  return {
    collections: COLLECTIONS.map((value) => ({ value, label: COLLECTION_WORDS[value] })),
    docTypes: named(reference.docTypes),
    issuers: [...reference.issuers.values()].map(issuerChoice),
    topics: named(reference.topics),
    planTypes: named(reference.planTypes),
  };
}

const issuerChoice = (issuer: Issuer): Choice => ({
  value: issuer.key,
  label: levelIssuerName(issuer),
  also: [levelIssuerName(issuer, true)],
});

const named = (list: ReadonlyMap<string, { key: string; name: string }>): Choice[] =>
  [...list.values()].map(({ key, name }) => ({ value: key, label: name }));
