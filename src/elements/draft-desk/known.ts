import type { DraftContext } from '#documents/drafts/draft-context.ts';
import type { ImportOptions } from '#importer/import-document.ts';
import type { LintKnown } from '#lint/lint-known.ts';
import { sitePaths } from '#lint/site-paths.ts';
import { unitWords } from '#lint/unit-words.ts';
import { gazetteer } from '#places/gazetteer.ts';
import { namesOf } from '#places/names-of.ts';
import { COLLECTIONS } from '#schema/collections.ts';
import type { DraftLists } from '#site/draft-lists.ts';

/** What drafts are made and measured with. */
export interface Known extends DraftContext {
  reference: ImportOptions['reference'] & DraftContext['reference'];
  /** Ids of what is public. */
  taken: ReadonlySet<string>;
  lint: Omit<LintKnown, 'isAttached'>;
}

/** The lists of the site, ready to be asked. `today`: `YYYY-MM-DD`. */
export function knownOf(lists: DraftLists, today: string): Known {
  const byKey = <T extends { key: string }>(entries: readonly T[]): Map<string, T> =>
    new Map(entries.map((entry) => [entry.key, entry]));
  const keyed = {
    issuers: byKey(lists.issuers),
    docTypes: byKey(lists.docTypes),
    planTypes: byKey(lists.planTypes),
    topics: byKey(lists.topics),
  };
  const reference: Known['reference'] = {
    ...keyed,
    abbreviations: new Map(lists.abbreviations.map((entry) => [entry.abbr, entry])),
    laws: byKey(lists.laws.map((law) => ({ ...law, history: [], text: null }))),
    known: keyed,
  };
  const { byKey: units, units: all } = gazetteer();
  return {
    reference,
    today,
    taken: new Set(COLLECTIONS.flatMap((name) => lists.ids[name])),
    lint: {
      today,
      issuers: keyed.issuers,
      docTypes: keyed.docTypes,
      placeWords: unitWords(all),
      unitNames: (key) => {
        const unit = units.get(key);
        return unit ? namesOf(unit) : [];
      },
      answers: sitePaths({
        ...reference,
        units,
        documents: COLLECTIONS.flatMap((collection) =>
          lists.ids[collection].map((id) => ({ collection, id })),
        ),
        pages: lists.pages,
      }),
    },
  };
}
