import type { ArchiveDocument, Tombstone } from '#documents/document.ts';
import type { Histories } from '#documents/history/document-history.ts';
import type { Reference } from '#documents/reference.ts';
import { issuerSchema } from '#schema/issuer.ts';
import { lawSchema, type Law } from '#schema/law.ts';
import { officeSchema } from '#schema/office.ts';
import { archiveOf } from '#site/archive-view.ts';
import { viewContext, type ViewContext } from '#site/document-view/context.ts';

/** A small set of reference lists for tests; names are made up except of kinds of papers. */
function makeReference(laws: readonly Law[]): Reference {
  const named = <T extends { key: string }>(entries: T[]): Map<string, T> =>
    new Map(entries.map((entry) => [entry.key, entry]));
  const docType = (key: string, name: string) => ({
    key,
    name,
    publishable: 'yes' as const,
    forms: [],
    confidence: 'verified' as const,
  });
  const planType = (key: string, name: string, runs: string) => ({
    key,
    name,
    publicationDefault: 'public' as const,
    runs,
    usualDocTypes: [],
    confidence: 'verified' as const,
  });
  return {
    issuers: named([
      issuerSchema.parse({
        key: 'huyen-uy',
        name: 'Huyện ủy {name}',
        shortName: 'Huyện ủy {name}',
        branch: 'party',
        level: 'district',
        symbol: null,
        until: '2025-06-30',
        confidence: 'verified',
      }),
      issuerSchema.parse({
        key: 'ubnd-tinh',
        name: 'Ủy ban nhân dân {unit}',
        shortName: 'UBND {unit}',
        branch: 'state',
        level: 'province',
        symbol: 'UBND',
        confidence: 'verified',
      }),
    ]),
    docTypes: named([
      docType('chi-thi', 'Chỉ thị'),
      docType('tin-hoi-nghi', 'Tin hội nghị'),
      docType('thong-bao', 'Thông báo'),
      docType('nghi-dinh', 'Nghị định'),
      docType('luat', 'Luật'),
    ]) as unknown as Reference['docTypes'],
    planTypes: named([
      planType('nhiem-vu-nam', 'Nhiệm vụ năm', 'một năm'),
      planType('tong-ket', 'Tổng kết', 'một năm'),
    ]) as unknown as Reference['planTypes'],
    topics: named([
      { key: 'nhiem-vu-nam', name: 'Nhiệm vụ', terms: [] },
      { key: 'tuyen-quan', name: 'Tuyển quân', terms: [] },
    ]),
    abbreviations: new Map(),
    laws: named([...laws]),
    compounds: ['quốc phòng'],
    synonyms: [],
    office: officeSchema.parse({}),
    problems: [],
  } as unknown as Reference;
}

/** A law for tests. */
export function makeLaw(data: Record<string, unknown>): Law {
  return lawSchema.parse({
    number: null,
    docType: 'nghi-dinh',
    issuer: null,
    name: 'Nghị định mẫu',
    confidence: 'verified',
    ...data,
  });
}

/** The context of an archive of these documents, on 1 January 2026 unless told. */
export function makeContext(
  documents: readonly ArchiveDocument[],
  {
    laws = [],
    today = '2026-01-01',
    histories,
    tombstones = [],
  }: {
    laws?: readonly Law[];
    today?: string;
    histories?: Histories;
    tombstones?: readonly Tombstone[];
  } = {},
): ViewContext {
  return viewContext(
    archiveOf({
      documents,
      tombstones,
      pages: [],
      histories,
      reference: makeReference(laws),
      site: { origin: 'https://luu.example', base: '/' },
      today,
    }),
  );
}
