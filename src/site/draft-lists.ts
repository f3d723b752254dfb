import type { Abbreviation } from '#schema/abbreviation.ts';
import { COLLECTIONS, type CollectionName } from '#schema/collections.ts';
import type { DocType } from '#schema/doc-type.ts';
import type { Issuer } from '#schema/issuer.ts';
import type { Law } from '#schema/law.ts';
import type { PlanType } from '#schema/plan-type.ts';
import type { Topic } from '#schema/topic.ts';
import type { Archive } from './archive-view.ts';

/**
 * What the importer and the content rules need to know in a browser. Facts of lists and addresses of what is public, nothing of
 * any document that is not: an id that only a draft has is not in it.
 */
export interface DraftLists {
  /** Path the site is served under, with slashes at both ends. */
  base: string;
  issuers: Omit<Issuer, 'source'>[];
  docTypes: DocType[];
  planTypes: PlanType[];
  topics: Topic[];
  abbreviations: Abbreviation[];
  laws: Omit<Law, 'history' | 'text' | 'source' | 'effective'>[];
  /** Ids that have an address: of documents, of tombstones, former ones. */
  ids: Record<CollectionName, string[]>;
  /** Slugs of the pages of the site itself. */
  pages: string[];
}

/** The lists for the page that makes drafts. */
export function draftLists({
  documents,
  tombstones,
  pages,
  reference,
  site,
}: Pick<Archive, 'documents' | 'tombstones' | 'pages' | 'reference' | 'site'>): DraftLists {
  const named = [
    ...documents.map(({ collection, id, data: { aliases } }) => ({ collection, id, aliases })),
    ...tombstones,
  ];
  const idsOf = (name: CollectionName): string[] =>
    named
      .flatMap(({ collection, id, aliases }) => (collection === name ? [id, ...aliases] : []))
      .sort();
  return {
    base: site.base,
    issuers: Array.from(reference.issuers.values(), (issuer) => without(issuer, 'source')),
    docTypes: Array.from(reference.docTypes.values(), (docType) => ({
      ...docType,
      forms: docType.forms.map((form) => without(form, 'source')),
    })),
    planTypes: [...reference.planTypes.values()],
    topics: [...reference.topics.values()],
    abbreviations: [...reference.abbreviations.values()],
    laws: Array.from(reference.laws.values(), (law) =>
      without(law, 'history', 'text', 'source', 'effective'),
    ),
    ids: Object.fromEntries(COLLECTIONS.map((name) => [name, idsOf(name)])) as DraftLists['ids'],
    pages: pages.map(({ slug }) => slug),
  };
}

function without<T extends object, K extends keyof T>(entry: T, ...names: K[]): Omit<T, K> {
  return Object.fromEntries(
    Object.entries(entry).filter(([name]) => !names.includes(name as K)),
  ) as Omit<T, K>;
}
