import type { ArchiveDocument, DocumentFacts } from '#documents/document.ts';
import type { Hindrances } from '#documents/hindrances.ts';
import type { AnnouncementData, DirectiveData, ReportData } from '#schema/document.ts';

const common = {
  title: 'Về nhiệm vụ quân sự, quốc phòng địa phương',
  number: null,
  issuer: 'huyen-uy',
  locality: 'kim-dong-331',
  units: [],
  dateBasis: {},
  year: 2025,
  topics: ['nhiem-vu-nam'],
  relations: [],
  status: 'unknown' as const,
  source: { publisher: null, url: null, captured: null },
  release: {
    by: 'kho-mau',
    date: '2026-01-02',
    ground: 'already-public' as const,
    checks: ['secrecy' as const],
    covers: [],
  },
  fidelity: 'retold' as const,
  editorNotes: [],
  corrections: [],
  aliases: [],
  needsReview: [],
  draft: false,
  attachments: [],
};

const emptyFacts: DocumentFacts = {
  outline: [],
  citations: [],
  passages: [],
  measures: [],
  words: 0,
  excerpt: '',
  redactions: 0,
};

interface Extra {
  facts?: Partial<DocumentFacts>;
}

/** A directive for tests: only what a test is about has to be named. */
export function makeDirective(
  id: string,
  data: Partial<DirectiveData> = {},
  { facts }: Extra = {},
): ArchiveDocument {
  return {
    collection: 'directives',
    id,
    file: `directives/2024/${id}.mdx`,
    digest: `digest-${id}`,
    data: {
      ...common,
      id,
      docType: 'chi-thi',
      issued: '2024-12-20',
      planTypes: ['nhiem-vu-nam'],
      signer: null,
      recipients: [],
      ...data,
    },
    facts: { ...structuredClone(emptyFacts), ...facts },
  };
}

/** A report for tests. */
export function makeReport(
  id: string,
  data: Partial<ReportData> = {},
  { facts }: Extra = {},
): ArchiveDocument {
  return {
    collection: 'reports',
    id,
    file: `reports/2024/${id}.mdx`,
    digest: `digest-${id}`,
    data: {
      ...common,
      id,
      docType: 'tin-hoi-nghi',
      eventDate: '2024-11-27',
      planTypes: ['tong-ket'],
      people: [],
      ...data,
    },
    facts: { ...structuredClone(emptyFacts), ...facts },
  };
}

/** An announcement for tests. */
export function makeAnnouncement(
  id: string,
  data: Partial<AnnouncementData> = {},
  { facts }: Extra = {},
): ArchiveDocument {
  return {
    collection: 'announcements',
    id,
    file: `announcements/2026/${id}.mdx`,
    digest: `digest-${id}`,
    data: {
      ...common,
      id,
      docType: 'thong-bao',
      issued: '2026-11-02',
      planTypes: [],
      audience: 'Công dân',
      steps: [],
      ...data,
    },
    facts: { ...structuredClone(emptyFacts), ...facts },
  };
}

/** The same as a preview shows it before it is public. */
export function asHeld(
  document: ArchiveDocument,
  hindrances: Partial<Hindrances> = {},
): ArchiveDocument {
  return {
    ...document,
    hindrances: {
      draft: true,
      unreleased: false,
      covers: [],
      needsReview: [],
      until: null,
      seen: '2026-11-21',
      faults: [],
      ...hindrances,
    },
  };
}
