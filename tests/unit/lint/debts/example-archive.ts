import { loadReference } from '#documents/reference.ts';
import type { DebtArchive, DebtDocument } from '#lint/debts/debt-archive.ts';
import type { DebtKind } from '#lint/debts/debt.ts';
import { lawSchema, type Law } from '#schema/law.ts';
import { SCHEMAS } from '#schema/document.ts';
import { readLintDocument } from '#lint/read-lint-document.ts';
import type { CollectionName } from '#schema/collections.ts';
import { exampleFile, KNOWN } from '../example-document.ts';

export interface ExampleDebtDocument {
  collection?: CollectionName;
  state?: DebtDocument['state'];
  data?: Readonly<Record<string, unknown>>;
  body?: string;
  /** Keys of laws and ids that its text cites. */
  cites?: readonly string[];
  words?: number;
  unknownNumbers?: readonly string[];
}

const { planTypes, issuers, docTypes, abbreviations } = loadReference('content');

/** Released by an office of its own, so that nothing is due but what the example says. */
const RELEASE = {
  by: 'van-phong',
  date: '2025-01-02',
  ground: 'issuer-decision',
  checks: ['secrecy', 'personal-data'],
};

/** A document as the debts see it: sound, public and released, with what the example has in its place. */
export function exampleDebtDocument(example: ExampleDebtDocument): DebtDocument {
  const { collection = 'directives', state = 'public', body, cites = [], words = 20 } = example;
  const source = exampleFile({
    collection,
    data: { release: RELEASE, ...example.data },
    ...(body === undefined ? {} : { body }),
  });
  const file = `content/${collection}/2024/kim-dong-2024-12-20-chi-thi-9.mdx`;
  const read = readLintDocument(new TextEncoder().encode(source), file, collection, KNOWN);
  if (!read?.data) throw new Error(`not a valid ${SCHEMAS[collection].type}:\n${source}`);
  return {
    file,
    collection,
    data: read.data,
    placeOf: read.placeOf,
    state,
    facts:
      state === 'public'
        ? {
            outline: [],
            citations: cites.map((target) => ({ target, kind: 'law', anchor: 'mo-dau-1' })),
            passages: [],
            measures: [],
            words,
            excerpt: '',
            redactions: 0,
          }
        : null,
    unknownNumbers: example.unknownNumbers ?? [],
    source: () => source,
  } as DebtDocument;
}

/** A law of the list, with what the example says of it. */
export function exampleLaw(data: Readonly<Record<string, unknown>>): Law {
  return lawSchema.parse({
    key: '1-2018-nd-cp',
    number: '1/2018/NĐ-CP',
    docType: 'nghi-dinh',
    issuer: 'cp',
    name: 'Nghị định ví dụ',
    confidence: 'verified',
    source: 'vidu.vn',
    ...data,
  });
}

/** An archive of these documents, on 22 November 2026. */
export function exampleArchive(
  documents: readonly ExampleDebtDocument[],
  more: Partial<DebtArchive> & { laws?: readonly Law[] } = {},
): DebtArchive {
  const { laws = [], ...rest } = more;
  return {
    today: '2026-11-22',
    draftDays: 30,
    documents: documents.map(exampleDebtDocument),
    unfinished: [],
    reference: {
      laws: new Map(laws.map((law) => [law.key, law])),
      planTypes,
      issuers,
      docTypes,
      abbreviations,
    },
    entryPlace: (list, key) => ({
      file: `content/reference/${list}.yaml`,
      line: key.length,
      column: 3,
    }),
    unitName: (key) => key,
    isFollowed: () => true,
    links: () => [],
    deadLinks: () => [],
    movedTo: () => null,
    followThrough: () => ({ waiting: [], stale: [] }),
    unsaidChanges: new Map(),
    changedOn: () => null,
    ...rest,
  };
}

/** What a kind says of an archive: urgency and words of each debt. */
export function said(kind: DebtKind, archive: DebtArchive): string[] {
  return kind.find(archive).map(({ urgency, message }) => `${urgency}: ${message}`);
}
