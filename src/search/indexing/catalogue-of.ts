import { lawStatus } from '../../citations/status.ts';
import type { ArchiveDocument } from '#documents/document.ts';
import { citedLaws, documentIssuer } from '#documents/facets.ts';
import { groupBy } from '#documents/group.ts';
import type { Reference } from '#documents/reference.ts';
import { COLLECTION_PATHS } from '#documents/urls.ts';
import type { Law } from '#schema/law.ts';
import type { Catalogue, CatalogueLaw, CataloguePlace } from '../catalogue.ts';
import { compare } from '#vietnamese/compare.ts';
import { lexiconData } from './lexicon-data.ts';
import { cataloguePlace, isProvinceToday, placesOfDay, placeValues } from './place-facet.ts';
import type { RecordWords } from './record.ts';

const COLLECTION_NAMES = {
  directives: 'Văn bản chỉ đạo',
  reports: 'Báo cáo, tin hội nghị',
  announcements: 'Thông báo',
} as const;

const nameOf = (named: string | { name: string }): string =>
  typeof named === 'string' ? named : named.name;

/** In the alphabet, so that a browser need not put thousands of names in order. */
const byName = <T extends string | { name: string }>(
  entries: Iterable<readonly [string, T]>,
): Record<string, T> =>
  Object.fromEntries(
    [...entries].sort(([a, m], [b, n]) => compare(nameOf(m), nameOf(n)) || (a < b ? -1 : 1)),
  );

function names(keys: Iterable<string>, list: ReadonlyMap<string, { name: string }>) {
  return byName([...new Set(keys)].map((key) => [key, list.get(key)?.name ?? key] as const));
}

function places(
  documents: readonly ArchiveDocument[],
  today: string,
): Record<string, CataloguePlace> {
  const own = new Set(documents.flatMap(placesOfDay));
  const all = new Set(documents.flatMap((document) => placeValues(document, today)));
  return byName(
    [...all].map((key) => [
      key,
      cataloguePlace(key, today, own.has(key) || isProvinceToday(key, today)),
    ]),
  );
}

/** A law with how it stands today. */
function catalogueLaw(
  law: Law & { number: string },
  { laws }: Reference,
  citedBy: number,
  today: string,
): CatalogueLaw {
  const { key, number, name, docType: type } = law;
  const { status, since, by } = lawStatus(law, today);
  const changed = by === null ? undefined : (laws.get(by)?.number ?? undefined);
  return {
    key,
    number,
    name,
    type,
    ...(status === 'unknown' ? {} : { status }),
    ...(changed === undefined ? {} : { by: changed }),
    ...(since === null ? {} : { since }),
    citedBy,
  };
}

/** Names of everything the documents are filed under, the laws they cite, and the lexicon of the search. */
export function catalogueOf(
  documents: readonly ArchiveDocument[],
  reference: Reference,
  words: (document: ArchiveDocument) => Pick<RecordWords, 'issuer'>,
  today: string,
): Catalogue {
  const issuers = groupBy(documents, (document) => [documentIssuer(document)]);
  const cited = groupBy(documents, citedLaws);
  const placeNames = places(documents, today);
  return {
    names: {
      'dia-phuong': placeNames,
      loai: names(
        documents.map(({ data }) => data.docType),
        reference.docTypes,
      ),
      'ke-hoach': names(
        documents.flatMap(({ data }) => data.planTypes),
        reference.planTypes,
      ),
      'co-quan': byName(
        [...issuers].map(([key, [document]]) => [key, document ? words(document).issuer : key]),
      ),
      'chu-de': names(
        documents.flatMap(({ data }) => data.topics),
        reference.topics,
      ),
      muc: byName(
        documents.map(({ collection }) => [
          COLLECTION_PATHS[collection],
          COLLECTION_NAMES[collection],
        ]),
      ),
    },
    laws: [...reference.laws.values()].flatMap((law) => {
      const citedBy = cited.get(law.key)?.length ?? 0;
      return law.number === null || citedBy === 0
        ? []
        : [catalogueLaw({ ...law, number: law.number }, reference, citedBy, today)];
    }),
    lexicon: lexiconData(
      reference,
      Object.values(placeNames).map(({ name }) => name),
    ),
  };
}
