import { loadReference } from '../documents/reference.ts';
import type { Ingested } from '../markdown/ingested.ts';
import { gazetteer } from '../places/gazetteer.ts';
import { namesOf } from '../places/names-of.ts';
import type { LintKnown } from './lint-known.ts';
import { sitePaths } from './site-paths.ts';
import { unitWords } from './unit-words.ts';

/** What the rules compare with. Of documents only the public ones count: a link to a draft is dead for readers. */
export function knowArchive(
  contentDir: string,
  {
    documents,
    tombstones,
    redirects,
    pages,
  }: Pick<Ingested, 'documents' | 'tombstones' | 'redirects' | 'pages'>,
  attached: ReadonlySet<string>,
  today: string,
): LintKnown {
  const reference = loadReference(contentDir);
  const { byKey, units } = gazetteer();
  const answers = sitePaths({
    ...reference,
    units: byKey,
    documents: [
      ...documents,
      ...tombstones,
      ...redirects.map(({ collection, from }) => ({ collection, id: from })),
    ],
    pages: pages.map(({ slug }) => slug),
  });
  return {
    today,
    issuers: reference.issuers,
    docTypes: reference.docTypes,
    placeWords: unitWords(units),
    unitNames: (key) => {
      const unit = byKey.get(key);
      return unit ? namesOf(unit) : [];
    },
    answers,
    isAttached: (path) => attached.has(path),
  };
}
